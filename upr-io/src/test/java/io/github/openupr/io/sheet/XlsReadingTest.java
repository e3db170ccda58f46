package io.github.openupr.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.sheet.SheetCell.Kind;
import io.github.openupr.io.text.InputFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

class XlsReadingTest {

    /** A workbook of two sheets with every kind of cell in the second. */
    static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Empty");
            HSSFSheet sheet = workbook.createSheet("Data");
            HSSFRow row = sheet.createRow(2);
            row.createCell(0).setCellValue("Tromsø “one”");
            row.createCell(1).setCellValue(5);
            row.createCell(2).setCellValue(true);
            row.createCell(3).setCellErrorValue(FormulaError.REF);
            HSSFCellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            row.createCell(4).setCellValue(46_054);
            row.getCell(4).setCellStyle(date);
            row.createCell(6).setCellFormula("A3&\"!\"");
            row.createCell(7).setCellFormula("B3/2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            sheet.createRow(4).createCell(1).setCellValue(3.25);
            sheet.addMergedRegion(new CellRangeAddress(4, 5, 1, 1));
            workbook.write(out);
        }
        return out.toByteArray();
    }

    @Test
    void everyKindOfCellIsReadAsFromXlsx() throws IOException {
        try (InputFile in = InputFile.spool(new ByteArrayInputStream(workbook()), "named.xlsx", ReadLimits.defaults());
                Workbook workbook = Workbook.open(in, ReadOptions.defaults());
                SheetRows rows = workbook.rows(1)) {
            assertThat(workbook.sheets()).containsExactly("Empty", "Data");
            List<SheetRow> all = TinyWorkbook.all(rows);
            assertThat(all).extracting(SheetRow::number).containsExactly(3, 5);
            assertThat(all.get(0).cells())
                    .containsExactly(
                            new SheetCell(Kind.TEXT, "Tromsø “one”", 0),
                            new SheetCell(Kind.NUMBER, "5", 5),
                            new SheetCell(Kind.BOOLEAN, "TRUE", 0),
                            new SheetCell(Kind.ERROR, "#REF!", 0),
                            new SheetCell(Kind.DATE, "2026-02-01", 46_054),
                            SheetCell.BLANK,
                            new SheetCell(Kind.TEXT, "Tromsø “one”!", 0),
                            new SheetCell(Kind.NUMBER, "2.5", 2.5));
            assertThat(all.get(1).cells()).extracting(SheetCell::text).containsExactly("", "3.25");
            assertThat(rows.merged()).containsExactly("B5:B6");
        }
    }

    @Test
    void anEmptySheetHasNoRows() throws IOException {
        assertThat(TinyWorkbook.rows(workbook(), ReadLimits.defaults())).isEqualTo(List.of());
    }
}
