package io.github.openupr.io.sheet;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.FileHead;
import io.github.openupr.io.text.InputFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What formats recognise their workbooks by. Internal; immutable.
 *
 * @param sheets the first few sheets
 * @param readable whether it could be looked into; if not, it is an XLS workbook, and the library for it is missing
 */
public record WorkbookHead(List<Sheet> sheets, boolean readable) {

    private static final int SHEETS = 8;

    /** No header is as large as that. */
    private static final ReadLimits LIMITS = ReadLimits.defaults().withMaxFieldLength(1 << 16);

    /** Keeps the sheets. */
    public WorkbookHead {
        sheets = List.copyOf(sheets);
    }

    /**
     * A sheet.
     *
     * @param name its name
     * @param firstRow the texts of the first row that is in the file; empty for a sheet without rows
     */
    public record Sheet(String name, List<String> firstRow) {

        /** Keeps the row. */
        public Sheet {
            firstRow = List.copyOf(firstRow);
        }
    }

    /** The head of a workbook, XLSX or XLS; empty for a file that is none, is damaged, or cannot be read here. */
    public static Optional<WorkbookHead> of(FileHead head) {
        if (head.file().isEmpty() || !Workbook.isLikely(head)) {
            return Optional.empty();
        }
        try (InputFile in = InputFile.of(head.file().get(), LIMITS);
                Workbook workbook =
                        Workbook.open(in, ReadOptions.builder().limits(LIMITS).build())) {
            List<Sheet> sheets = new ArrayList<>();
            for (int i = 0; i < Math.min(SHEETS, workbook.sheets().size()); i++) {
                try (SheetRows rows = workbook.rows(i)) {
                    SheetRow first = rows.next();
                    sheets.add(new Sheet(
                            workbook.sheets().get(i),
                            first == null
                                    ? List.of()
                                    : first.cells().stream()
                                            .map(SheetCell::text)
                                            .toList()));
                }
            }
            return Optional.of(new WorkbookHead(sheets, true));
        } catch (UprFormatException e) {
            return e.code().equals("missing_dependency")
                    ? Optional.of(new WorkbookHead(List.of(), false))
                    : Optional.empty();
        } catch (IOException e) {
            // Opening it by the name of a format tells what is wrong.
            return Optional.empty();
        }
    }
}
