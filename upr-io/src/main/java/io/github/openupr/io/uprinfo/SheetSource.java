package io.github.openupr.io.uprinfo;

import io.github.openupr.io.sheet.SheetCell;
import io.github.openupr.io.sheet.SheetRow;
import io.github.openupr.io.sheet.SheetRows;
import io.github.openupr.io.sheet.Workbook;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of the export in a workbook's sheet. */
final class SheetSource implements Rows {

    /** Sessions and action categories are smaller; a greater number in a cell that shows a date is meant as one. */
    private static final int LARGEST_NUMBER = 100;

    private final InputFile in;
    private final Workbook workbook;
    private final SheetRows rows;
    private final Header header;
    private final CellFinder cells = new CellFinder();
    private char[] buffer = new char[1 << 10];

    /** The rows behind the header of a sheet; closes the workbook. */
    SheetSource(InputFile in, Workbook workbook, SheetRows rows, Header header) {
        this.in = in;
        this.workbook = workbook;
        this.rows = rows;
        this.header = header;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public @Nullable Row next() throws IOException {
        SheetRow from = rows.next();
        if (from == null) {
            return null;
        }
        Row row = new Row(from.number());
        // A sheet has no width: blank cells at the end of a row are mostly not in the file.
        int width = Math.max(header.width(), from.cells().size());
        for (int i = 0; i < width; i++) {
            add(row, from.cell(i), header.columnAt(i));
        }
        return row;
    }

    private void add(Row row, SheetCell cell, Optional<Column> column) {
        String content = cell.text();
        if (cell.kind() == SheetCell.Kind.ERROR) {
            row.addNotice(Notice.of(
                    "error_cell",
                    Severity.WARNING,
                    "holds an error of the spreadsheet, which is read as text; correct the formula or the value",
                    in.at("row " + row.number()),
                    content));
        }
        if (column.isEmpty()) {
            row.addOther(content);
        } else if (column.get() == Column.TEXT) {
            row.addText(content);
        } else {
            content = isDateForNumber(cell, column.get()) ? number(row, cell) : content;
            int length = content.length();
            if (length > buffer.length) {
                buffer = new char[2 * length];
            }
            content.getChars(0, length, buffer, 0);
            int ordinal = column.get().ordinal();
            row.addCell(ordinal, cells.find(row, ordinal, buffer, 0, length));
        }
    }

    private static boolean isDateForNumber(SheetCell cell, Column column) {
        return cell.kind() == SheetCell.Kind.DATE
                && (column == Column.SESSION || column == Column.ACTION)
                && cell.number() == Math.rint(cell.number())
                && cell.number() <= LARGEST_NUMBER;
    }

    private String number(Row row, SheetCell cell) {
        String number = Integer.toString((int) cell.number());
        row.addNotice(Notice.of(
                "date_for_number",
                Severity.WARNING,
                "is shown as a date where a number belongs; the number " + number + " was read: check the cell",
                in.at("row " + row.number()),
                cell.text()));
        return number;
    }

    @Override
    public List<Notice> noticesAtEnd() {
        List<String> merged = rows.merged();
        if (merged.isEmpty()) {
            return List.of();
        }
        String message = "the sheet has merged cells, of which only the first holds the content; unmerge and fill them";
        return List.of(Notice.of("merged_cells", Severity.WARNING, message, in.asPlace(), String.join(", ", merged)));
    }

    @Override
    public void close() throws IOException {
        try {
            rows.close();
        } finally {
            workbook.close();
        }
    }
}
