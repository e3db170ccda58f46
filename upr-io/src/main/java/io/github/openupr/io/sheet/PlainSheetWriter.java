package io.github.openupr.io.sheet;

import io.github.openupr.io.UprFormatException;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook of one sheet, a row after the other: memory does not grow, the same rows give the same bytes, and a text comes back
 * with its blanks and control characters. (FastExcel writes the time of day into each workbook, and no mark that keeps blanks.) No cell is
 * a formula. Internal; belongs to one thread.
 */
public final class PlainSheetWriter implements Closeable {

    /** As many UTF-16 units as a cell of Excel holds. */
    public static final int MAX_TEXT = 32_767;

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** The earliest time that a ZIP archive can tell: no file has to differ by the day of its making. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int FLUSH_AT = 1 << 15;

    private final ZipOutputStream zip;
    private final CellXml cells = new CellXml();
    private int row;
    private int column;

    private PlainSheetWriter(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Begins a workbook; its sheet has a frozen header. The stream is closed with the writer. */
    public static PlainSheetWriter open(OutputStream out, String sheet) throws IOException {
        PlainSheetWriter writer = new PlainSheetWriter(out);
        writer.part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + override("/xl/workbook.xml", "sheet.main")
                        + override("/xl/styles.xml", "styles")
                        + override("/xl/worksheets/sheet1.xml", "worksheet")
                        + "</Types>");
        writer.part("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
        writer.part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\""
                        + CellXml.attribute(sheet) + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        writer.part(
                "xl/_rels/workbook.xml.rels",
                relations(relation(1, "worksheet", "worksheets/sheet1.xml") + relation(2, "styles", "styles.xml")));
        writer.part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\""
                        + " formatCode=\"yyyy\\-mm\\-dd\\ hh:mm\"/></numFmts><fonts count=\"1\"><font/></fonts>"
                        + "<fills count=\"2\"><fill/><fill/></fills><borders count=\"1\"><border/></borders>"
                        + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf/>"
                        + "<xf numFmtId=\"164\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
        writer.begin("xl/worksheets/sheet1.xml");
        writer.cells.raw(XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                + "</sheetView></sheetViews><sheetData>");
        return writer;
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPES + type + "+xml\"/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + RELATIONS + "\">" + relations + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private void part(String name, String xml) throws IOException {
        begin(name);
        zip.write((XML + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    /** Begins a row. */
    public void beginRow() {
        row++;
        if (row > SheetRows.MAX_ROWS) {
            throw new UprFormatException(
                    "record_not_representable",
                    "a sheet holds " + SheetRows.MAX_ROWS
                            + " rows and no more; write another format, or fewer records");
        }
        column = 0;
        cells.raw("<row r=\"" + row + "\">");
    }

    /** Adds a cell; a text is cut to what a cell holds. */
    public void add(SheetCell cell) {
        switch (cell.kind()) {
            case BLANK -> {}
            case TEXT -> {
                open(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                cells.text(cell.text(), MAX_TEXT);
                cells.raw("</t></is></c>");
            }
            case NUMBER -> value("", number(cell.number()));
            case DATE -> value(" s=\"1\"", number(cell.number()));
            case BOOLEAN -> value(" t=\"b\"", cell.text().equals("TRUE") ? "1" : "0");
            case ERROR -> value(" t=\"e\"", CellXml.attribute(cell.text()));
        }
        column++;
    }

    private void open(String rest) {
        cells.raw("<c r=\"");
        cells.column(column);
        cells.raw(row + "\"" + rest);
    }

    private void value(String attributes, String value) {
        open(attributes + "><v>" + value + "</v></c>");
    }

    private static String number(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** Ends a row. */
    public void endRow() throws IOException {
        cells.raw("</row>");
        if (cells.length() > FLUSH_AT) {
            cells.writeTo(zip);
        }
    }

    /** Ends the workbook. */
    public void finish() throws IOException {
        cells.raw("</sheetData></worksheet>");
        cells.writeTo(zip);
        zip.closeEntry();
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
