package io.github.openupr.io.sheet;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.text.InputFile;
import java.io.IOException;
import java.nio.file.Path;

/** Reads the first sheet of a workbook in a Java virtual machine of its own and prints how many characters its cells have. */
final class ReadRows {

    private ReadRows() {}

    public static void main(String[] arguments) throws IOException {
        long characters = 0;
        try (InputFile in = InputFile.of(Path.of(arguments[0]), ReadLimits.defaults());
                Workbook workbook = Workbook.open(in, ReadOptions.defaults());
                SheetRows rows = workbook.rows(0)) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                for (SheetCell cell : row.cells()) {
                    characters += cell.text().length();
                }
            }
        }
        System.out.print(characters);
    }
}
