package io.github.openupr.io.sheet;

import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.text.FileHead;
import io.github.openupr.io.text.InputFile;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * A workbook for reading, XLSX or XLS, whose rows stream: memory does not grow with the file, shared texts included. Refuses what is
 * hostile (archives that unpack to more than the limits, DTDs) or no such workbook with a {@code UprFormatException}. Internal; belongs
 * to one thread.
 */
public interface Workbook extends Closeable {

    /** Opens a workbook; what it is decides its content, not its name. */
    static Workbook open(InputFile in, ReadOptions options) throws IOException {
        FileHead head = FileHead.of(in);
        if (head.startsWith('P', 'K', 3, 4) || head.startsWith('P', 'K', 5, 6)) {
            return XlsxWorkbook.open(in, options.limits());
        }
        if (isLikely(head)) {
            return OldWorkbook.open(in, options.limits());
        }
        throw SheetPlace.file(in)
                .fault(
                        head.bytes().length == 0 ? "empty_input" : "not_this_format",
                        head.bytes().length == 0
                                ? "the file is empty; fetch it again"
                                : "is no workbook (XLSX or XLS), whatever its name says; name another format or file");
    }

    /** Whether a file begins like a workbook: a ZIP archive or an old Office file. */
    static boolean isLikely(FileHead head) {
        return head.startsWith('P', 'K', 3, 4)
                || head.startsWith('P', 'K', 5, 6)
                || head.startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    }

    /** The names of its sheets, in their order; hidden ones too. */
    List<String> sheets();

    /** The rows of a sheet, by its place in {@link #sheets}. One sheet is read at a time. */
    SheetRows rows(int sheet) throws IOException;
}
