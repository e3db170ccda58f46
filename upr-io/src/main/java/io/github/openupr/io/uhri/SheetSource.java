package io.github.openupr.io.uhri;

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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of the workbook: those of the first sheet that has the columns. Belongs to one thread. */
final class SheetSource implements RowSource {

    private static final int MAX_ABOVE = 20;

    /** The key in the source's {@code extras} of the sheet's name. */
    static final String SHEET = "Sheet";

    /** The key in the source's {@code extras} of the titles, a line for each. */
    static final String COLUMNS = "Columns";

    private final InputFile in;
    private final ReadLog log;
    private final Workbook workbook;
    private final String sheet;
    private final SheetRows rows;
    private final SheetHeader header;
    private final int headerRow;
    private boolean ended;

    private SheetSource(
            InputFile in,
            ReadLog log,
            Workbook workbook,
            String sheet,
            SheetRows rows,
            SheetHeader header,
            int headerRow) {
        this.in = in;
        this.log = log;
        this.workbook = workbook;
        this.sheet = sheet;
        this.rows = rows;
        this.header = header;
        this.headerRow = headerRow;
    }

    static SheetSource open(InputFile in, ReadOptions options, ReadLog log) throws IOException {
        Workbook workbook = Workbook.open(in, options);
        boolean opened = false;
        try {
            SheetSource source = find(in, log, workbook);
            source.tellAboutHeader();
            opened = true;
            return source;
        } finally {
            if (!opened) {
                workbook.close();
            }
        }
    }

    private static SheetSource find(InputFile in, ReadLog log, Workbook workbook) throws IOException {
        List<String> missing = List.of();
        for (int i = 0; i < workbook.sheets().size(); i++) {
            SheetRows rows = workbook.rows(i);
            List<Integer> above = new ArrayList<>();
            for (SheetRow row = rows.next(); row != null && above.size() < MAX_ABOVE; row = rows.next()) {
                SheetHeader header =
                        SheetHeader.of(row.cells().stream().map(SheetCell::text).toList());
                if (header.missing().isEmpty()) {
                    above.forEach(number -> tellAbove(in, log, number));
                    return new SheetSource(in, log, workbook, workbook.sheets().get(i), rows, header, row.number());
                }
                boolean nearer = missing.isEmpty() || header.missing().size() < missing.size();
                missing = nearer ? header.missing() : missing;
                above.add(row.number());
            }
            rows.close();
        }
        throw new UprFormatException(
                "not_this_format",
                "no sheet has the columns of an export of the Universal Human Rights Index; missing: "
                        + (missing.isEmpty() ? "all" : String.join(", ", missing))
                        + "; name another format, or the header in the first row",
                in.asPlace());
    }

    private static void tellAbove(InputFile in, ReadLog log, int number) {
        log.rowRead();
        log.rowSkipped();
        log.add(Notice.of(
                "row_above_header",
                Severity.INFO,
                "stands above the header; it is taken for a title and left out",
                in.at("row " + number)));
    }

    private void tellAboutHeader() {
        for (String title : header.repeated()) {
            log.add(Notice.of(
                    "column_repeated",
                    Severity.WARNING,
                    "is the title of two columns; the first counts, the other is kept in extras",
                    in.at("row " + headerRow),
                    title));
        }
        for (String other : workbook.sheets()) {
            if (!other.equals(sheet)) {
                log.add(Notice.of(
                        "sheet_not_read",
                        Severity.WARNING,
                        "is a sheet beside the one that was read, " + sheet + "; it is left out",
                        in.asPlace(),
                        other));
            }
        }
    }

    /** What the source has to keep, so that its header can be written again. */
    Map<String, String> toExtras() {
        return Map.of(SHEET, sheet, COLUMNS, Extras.join(UhriField.THEMES, header.titles()));
    }

    @Override
    public Set<UhriField> fields() {
        return header.fields();
    }

    @Override
    public @Nullable UhriRow next() throws IOException {
        for (SheetRow row = rows.next(); row != null; row = rows.next()) {
            log.rowRead();
            if (!row.cells().stream().allMatch(SheetCell::isBlank)) {
                return read(row);
            }
            log.rowBlank();
            log.add(Notice.of(
                    "blank_row",
                    Severity.INFO,
                    "holds nothing but blanks; it is left out",
                    in.at("row " + row.number())));
        }
        if (!ended) {
            ended = true;
            tellMerged();
        }
        return null;
    }

    private void tellMerged() {
        if (!rows.merged().isEmpty()) {
            log.add(Notice.of(
                    "merged_cells",
                    Severity.WARNING,
                    "are merged cells, of which only the first holds the content; unmerge them and fill each",
                    in.asPlace(),
                    String.join(", ", rows.merged())));
        }
    }

    private UhriRow read(SheetRow row) {
        List<List<String>> fields = UhriRow.blank();
        Map<String, String> kept = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            SheetCell cell = row.cells().get(i);
            if (cell.isBlank()) {
                continue;
            }
            if (cell.kind() == SheetCell.Kind.ERROR) {
                tellError(row, cell);
            }
            UhriField field = header.field(i).orElse(null);
            if (field == null) {
                kept.put(header.key(i), CellForm.kept(cell));
                continue;
            }
            List<String> texts = CellForm.texts(field, cell);
            fields.set(field.ordinal(), texts);
            if (!CellForm.same(cell, CellForm.cell(field, texts))) {
                kept.put(field.member() + Extras.XLSX, CellForm.kept(cell));
            }
        }
        return new UhriRow(row.number(), fields, kept);
    }

    private void tellError(SheetRow row, SheetCell cell) {
        log.add(Notice.of(
                "error_cell",
                Severity.WARNING,
                "is the error of a formula, not a value; it is read as text, calculate the workbook anew",
                in.at("row " + row.number()),
                cell.text()));
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
