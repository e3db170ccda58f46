package io.github.openupr.io.uprinfo;

import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.sheet.SheetCell;
import io.github.openupr.io.sheet.SheetRow;
import io.github.openupr.io.sheet.SheetRows;
import io.github.openupr.io.sheet.Workbook;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.ReadLog;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for the export's header in the sheets of a workbook, and tells what is left out. */
final class HeaderSearch {

    /** A person may put a title and remarks above. */
    private static final int ROWS = 20;

    private static final int NOT_FOUND = -1;
    private static final int SHOWN = 20;

    private final InputFile in;
    private final Workbook workbook;
    private final ReadLog log;

    private HeaderSearch(InputFile in, Workbook workbook, ReadLog log) {
        this.in = in;
        this.workbook = workbook;
        this.log = log;
    }

    /** The rows behind the header; throws where no sheet has one. */
    static SheetSource open(InputFile in, ReadOptions options, ReadLog log) throws IOException {
        Workbook workbook = Workbook.open(in, options);
        boolean opened = false;
        try {
            SheetSource source = new HeaderSearch(in, workbook, log).find();
            opened = true;
            return source;
        } finally {
            if (!opened) {
                workbook.close();
            }
        }
    }

    private SheetSource find() throws IOException {
        int found = NOT_FOUND;
        for (int i = 0; i < workbook.sheets().size() && found == NOT_FOUND; i++) {
            found = hasHeader(i) ? i : NOT_FOUND;
        }
        if (found == NOT_FOUND) {
            throw none();
        }
        for (int i = 0; i < workbook.sheets().size(); i++) {
            if (i != found) {
                tellOf(i);
            }
        }
        SheetRows rows = workbook.rows(found);
        boolean opened = false;
        try {
            SheetSource source = new SheetSource(in, workbook, rows, header(rows));
            opened = true;
            return source;
        } finally {
            if (!opened) {
                rows.close();
            }
        }
    }

    private boolean hasHeader(int sheet) throws IOException {
        try (SheetRows rows = workbook.rows(sheet)) {
            SheetRow row = rows.next();
            for (int i = 0; i < ROWS && row != null; i++) {
                if (Header.isLikely(texts(row))) {
                    return true;
                }
                row = rows.next();
            }
            return false;
        }
    }

    /** Reads up to the header, which there is. */
    private Header header(SheetRows rows) throws IOException {
        for (SheetRow row = rows.next(); row != null; row = rows.next()) {
            List<String> texts = texts(row);
            if (Header.isLikely(texts)) {
                return Header.of(texts, in, row.number());
            }
            log.rowRead();
            if (isBlank(row)) {
                log.rowBlank();
            } else {
                log.rowSkipped();
                log.add(
                        "row_above_header",
                        Severity.INFO,
                        "stands above the header and is left out; nothing need be done unless it is data",
                        in.at("row " + row.number()),
                        String.join(" | ", texts));
            }
        }
        throw none();
    }

    private void tellOf(int sheet) throws IOException {
        if (firstRow(sheet) != null) {
            String message = hasHeader(sheet)
                    ? "this sheet has the header of the export too, but only the first such sheet is read; save it as a"
                            + " file of its own"
                    : "this sheet has no header of the export and is left out; nothing need be done unless it is data";
            log.add(Notice.of(
                    "sheet_not_read",
                    Severity.WARNING,
                    message,
                    in.asPlace(),
                    workbook.sheets().get(sheet)));
        }
    }

    private @Nullable SheetRow firstRow(int sheet) throws IOException {
        try (SheetRows rows = workbook.rows(sheet)) {
            SheetRow row = rows.next();
            while (row != null && isBlank(row)) {
                row = rows.next();
            }
            return row;
        }
    }

    private UprFormatException none() throws IOException {
        for (int i = 0; i < workbook.sheets().size(); i++) {
            SheetRow first = firstRow(i);
            if (first != null) {
                return new UprFormatException(
                        "not_this_format",
                        "no sheet has the header of UPR Info's export in its first " + ROWS
                                + " rows; the first row is "
                                + texts(first).stream().limit(SHOWN).toList(),
                        in.at("sheet \"" + workbook.sheets().get(i) + "\", row " + first.number()));
            }
        }
        return new UprFormatException(
                "empty_input", "the sheets of the workbook are empty; fetch the file again", in.asPlace());
    }

    private static boolean isBlank(SheetRow row) {
        return row.cells().stream().allMatch(cell -> cell.text().isBlank());
    }

    private static List<String> texts(SheetRow row) {
        return row.cells().stream().map(SheetCell::text).toList();
    }
}
