package io.github.openupr.io.uhri;

import io.github.openupr.io.sheet.PlainSheetWriter;
import io.github.openupr.io.sheet.SheetCell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever cells a workbook has, they come back. */
class UhriXlsxRoundTripTest {

    @Property(tries = 200)
    void cellsOfAnyContentComeBack(@ForAll("rows") List<List<SheetCell>> rows) throws IOException {
        List<List<SheetCell>> all = new ArrayList<>(List.of(UhriSheets.HEADER));
        all.addAll(rows);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PlainSheetWriter out = PlainSheetWriter.open(bytes, "Export")) {
            for (List<SheetCell> row : all) {
                out.beginRow();
                row.forEach(out::add);
                out.endRow();
            }
            out.finish();
        }
        UhriSheets.assertComesBack(bytes.toByteArray());
    }

    @Provide
    Arbitrary<List<List<SheetCell>>> rows() {
        Arbitrary<SheetCell> text = Arbitraries.of(
                        "-",
                        "- ",
                        " a ",
                        "- b\n- c",
                        "- b\nc",
                        "\n",
                        "NUMBER 5",
                        "UhriSheets.TEXT x",
                        "_x000D_",
                        "\r",
                        "é\u0001",
                        "2023-06-01T10:53:45.827",
                        "- Peru",
                        "Supported",
                        "101.7 x",
                        "<&>\"'")
                .map(CellForm::text);
        Arbitrary<SheetCell> any = Arbitraries.oneOf(
                text,
                Arbitraries.doubles().between(-10, 100_000).map(UhriSheets::number),
                Arbitraries.of(
                        SheetCell.BLANK,
                        new SheetCell(SheetCell.Kind.BOOLEAN, "FALSE", 0),
                        new SheetCell(SheetCell.Kind.ERROR, "#N/A", 0)));
        return Arbitraries.maps(Arbitraries.of(UhriSheets.TEXT, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14), any)
                .ofMaxSize(6)
                .map(changes -> {
                    List<SheetCell> row = UhriSheets.row();
                    changes.forEach(row::set);
                    return row;
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }
}
