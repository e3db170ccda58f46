package io.github.openupr.io.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet, one alive at a time. Internal; belongs to one thread. */
public interface SheetRows extends Closeable {

    /** As many rows as a sheet of Excel has. */
    int MAX_ROWS = 1_048_576;

    /** How many ranges of merged cells are kept. */
    int MAX_MERGED = 1_000;

    /** The next row that is in the file; null behind the last. Numbers may jump where empty rows are not in the file. */
    @Nullable SheetRow next() throws IOException;

    /**
     * The ranges of merged cells, such as {@code A2:A5}, of which only the first cell holds the content: the file names them behind the
     * rows, so none are known before {@link #next} returned null. The first {@link #MAX_MERGED} are kept.
     */
    List<String> merged();
}
