package io.github.openupr.io.uhri;

import io.github.openupr.io.sheet.PlainSheetWriter;
import io.github.openupr.io.sheet.SheetCell;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the workbook: the columns of the file that the rows come from, or else those of the export. Belongs to one writer. */
final class SheetSink implements RowSink {

    private static final String SHEET = "Export";

    private final OutputStream stream;
    private SheetHeader header = SheetHeader.usual();
    private Set<String> keys = Set.of();
    private @Nullable PlainSheetWriter out;

    SheetSink(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    public void begin(Map<String, String> extras) throws IOException {
        String columns = extras.get(SheetSource.COLUMNS);
        if (columns != null) {
            SheetHeader kept = SheetHeader.of(Extras.split(UhriField.THEMES, columns));
            header = kept.missing().isEmpty() ? kept : header;
        }
        keys = new HashSet<>();
        PlainSheetWriter sheet = PlainSheetWriter.open(stream, extras.getOrDefault(SheetSource.SHEET, SHEET));
        out = sheet;
        sheet.beginRow();
        for (int i = 0; i < header.width(); i++) {
            keys.add(header.key(i));
            sheet.add(CellForm.text(header.titles().get(i)));
        }
        sheet.endRow();
    }

    @Override
    public void write(UhriRow row, boolean withOthers, LeftOut leftOut) throws IOException {
        PlainSheetWriter sheet = out();
        sheet.beginRow();
        for (int i = 0; i < header.width(); i++) {
            UhriField field = header.field(i).orElse(null);
            SheetCell cell = field == null ? other(row, header.key(i), withOthers) : cell(field, row);
            leftOut.count(
                    "the ends of texts of more than " + PlainSheetWriter.MAX_TEXT + " characters, which no cell holds",
                    cell.text().length() > PlainSheetWriter.MAX_TEXT);
            sheet.add(cell);
        }
        sheet.endRow();
        for (UhriField field : UhriField.ALL) {
            boolean derived = field == UhriField.UPR_CYCLE && !row.form().containsKey(field.member());
            leftOut.count(
                    "the member " + field.member(),
                    !derived
                            && !header.fields().contains(field)
                            && !row.list(field).isEmpty());
        }
        leftOut.count(
                "members and columns of other names",
                row.form().keySet().stream()
                        .anyMatch(key -> Extras.isOther(key) && !(withOthers && keys.contains(key))));
    }

    private static SheetCell cell(UhriField field, UhriRow row) {
        String kept = row.form().get(field.member() + Extras.XLSX);
        if (kept != null) {
            SheetCell cell = CellForm.cellOf(kept);
            if (CellForm.texts(field, cell).equals(row.list(field))) {
                return cell;
            }
        }
        return CellForm.cell(field, row.list(field));
    }

    private static SheetCell other(UhriRow row, String key, boolean withOthers) {
        String kept = withOthers ? row.form().get(key) : null;
        return kept == null ? SheetCell.BLANK : CellForm.cellOf(kept);
    }

    @Override
    public void end() throws IOException {
        out().finish();
    }

    private PlainSheetWriter out() {
        PlainSheetWriter sheet = out;
        if (sheet == null) {
            throw new IllegalStateException("nothing was begun");
        }
        return sheet;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
