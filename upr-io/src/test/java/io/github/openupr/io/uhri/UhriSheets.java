package io.github.openupr.io.uhri;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.sheet.PlainSheetWriter;
import io.github.openupr.io.sheet.SheetCell;
import io.github.openupr.io.sheet.SheetRow;
import io.github.openupr.io.sheet.SheetRows;
import io.github.openupr.io.sheet.Workbook;
import io.github.openupr.io.text.InputFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Small workbooks in our own words, and their cells. */
final class UhriSheets {

    static final List<SheetCell> HEADER =
            SheetHeader.usual().titles().stream().map(CellForm::text).toList();

    static final int TEXT = 0;
    static final int COUNTRIES = 1;
    static final int BODY = 2;
    static final int THEMES = 4;
    static final int DATE = 7;
    static final int SESSION = 12;

    private UhriSheets() {}

    /** A row as the export has it, but for some cells: their columns and texts. */
    static List<SheetCell> row(String... changes) {
        List<String> cells = new ArrayList<>(List.of(
                "101.7 Build more schools in the mountains",
                "- Peru",
                "- UPR",
                "A/HRC/53/8",
                "- Right to education\n- Right to health",
                "- Children",
                "- 16 - PEACE, JUSTICE AND STRONG INSTITUTIONS",
                "45012",
                "- Chad\n- Fiji",
                "- Supported/Noted",
                "- Recommendations",
                "11111111-0000-4000-8000-000000000001",
                "- 42 - January 2023",
                "- Latin America and the Caribbean",
                "- Africa\n- Asia-Pacific",
                "45078.45400260417"));
        for (int i = 0; i < changes.length; i += 2) {
            cells.set(Integer.parseInt(changes[i]), changes[i + 1]);
        }
        List<SheetCell> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean number = (i == DATE || i == cells.size() - 1) && cell.startsWith("45");
            row.add(cell.isEmpty() ? SheetCell.BLANK : number ? number(Double.parseDouble(cell)) : CellForm.text(cell));
        }
        return row;
    }

    static SheetCell number(double number) {
        return new SheetCell(SheetCell.Kind.NUMBER, "", number);
    }

    @SafeVarargs
    static byte[] workbook(List<SheetCell>... rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PlainSheetWriter out = PlainSheetWriter.open(bytes, "Blatt & 1")) {
            for (List<SheetCell> row : rows) {
                out.beginRow();
                row.forEach(out::add);
                out.endRow();
            }
            out.finish();
        }
        return bytes.toByteArray();
    }

    static ReadResult read(byte[] bytes) throws IOException {
        return UhriFiles.read(SourceFormat.UHRI_XLSX, bytes);
    }

    static List<List<SheetCell>> cells(byte[] bytes) throws IOException {
        List<List<SheetCell>> cells = new ArrayList<>();
        try (InputFile in = InputFile.spool(new ByteArrayInputStream(bytes), "test", ReadLimits.defaults());
                Workbook workbook = Workbook.open(in, ReadOptions.defaults());
                SheetRows rows = workbook.rows(0)) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                cells.add(row.cells());
            }
        }
        return cells;
    }

    static void assertComesBack(byte[] workbook) throws IOException {
        List<List<SheetCell>> before = cells(workbook);
        List<List<SheetCell>> after =
                cells(UhriFiles.written(OutputFormat.UHRI_XLSX, read(workbook).dataset()));
        assertThat(after).hasSameSizeAs(before);
        for (int row = 0; row < before.size(); row++) {
            assertThat(after.get(row)).hasSameSizeAs(before.get(row));
            for (int i = 0; i < before.get(row).size(); i++) {
                SheetCell expected = before.get(row).get(i);
                SheetCell actual = after.get(row).get(i);
                assertThat(CellForm.same(expected, actual))
                        .as("row %s, column %s: %s and %s", row, i, expected, actual)
                        .isTrue();
            }
        }
    }
}
