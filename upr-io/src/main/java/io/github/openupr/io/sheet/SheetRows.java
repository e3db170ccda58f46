package io.github.openupr.io.sheet;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet, one alive at a time. Internal; belongs to one thread. */
public interface SheetRows extends Closeable {

    /** The next row that is in the file; null behind the last. Numbers may jump where empty rows are not in the file. */
    @Nullable SheetRow next() throws IOException;
}
