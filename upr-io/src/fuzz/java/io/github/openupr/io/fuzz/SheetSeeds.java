package io.github.openupr.io.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks of a few rows, each a text with commas between its cells. */
final class SheetSeeds {

    /** What stands around the rows of a sheet: how they look. */
    private static final Pattern LOOKS =
            Pattern.compile("<sheetPr.*(?=<sheetData>)|(?<=</sheetData>).*(?=</worksheet>)");

    private SheetSeeds() {}

    /** The parts of a workbook without what says how it looks. */
    static Map<String, byte[]> bare(Map<String, byte[]> parts) {
        Map<String, byte[]> bare = new TreeMap<>();
        parts.forEach((name, content) -> {
            if (!name.startsWith("docProps")) {
                String xml = LOOKS.matcher(new String(content, StandardCharsets.UTF_8))
                        .replaceAll("");
                bare.put(name, xml.getBytes(StandardCharsets.UTF_8));
            }
        });
        return bare;
    }

    /** The tables of a data package with a description that only names them. */
    static Map<String, byte[]> described(Map<String, byte[]> parts) {
        Map<String, byte[]> described = new TreeMap<>(parts);
        String resources = parts.keySet().stream()
                .filter(name -> name.endsWith(".csv"))
                .map(name -> "{\"name\": \"" + name.replace(".csv", "") + "\", \"path\": \"" + name + "\"}")
                .collect(Collectors.joining(",\n", "{\"resources\": [", "]}"));
        described.put("datapackage.json", resources.getBytes(StandardCharsets.UTF_8));
        return described;
    }

    static byte[] xls(List<String> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFSheet sheet = workbook.createSheet("Data");
            for (int i = 0; i < rows.size(); i++) {
                HSSFRow row = sheet.createRow(i);
                String[] cells = rows.get(i).split(",", -1);
                for (int j = 0; j < cells.length; j++) {
                    row.createCell(j).setCellValue(cells[j]);
                }
                row.createCell(cells.length).setCellValue(i);
            }
            workbook.write(out);
        }
        return out.toByteArray();
    }

    static byte[] xlsx(List<String> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "fuzz", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Data");
            for (int i = 0; i < rows.size(); i++) {
                String[] cells = rows.get(i).split(",", -1);
                for (int j = 0; j < cells.length; j++) {
                    sheet.value(i, j, cells[j]);
                }
                sheet.value(i, cells.length, i);
            }
        }
        return out.toByteArray();
    }
}
