package io.github.openupr.io.sheet;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.text.InputFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the main part of a workbook says.
 *
 * @param names the names of its sheets
 * @param parts the part of each sheet
 * @param from1904 whether its dates are counted from 1904, as once on the Macintosh
 */
record XlsxSheets(List<String> names, List<String> parts, boolean from1904) {

    static XlsxSheets of(String part, Relationships related, ZipParts parts, InputFile in, ReadLimits limits)
            throws IOException {
        List<String> names = new ArrayList<>();
        List<String> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (XmlPart xml = XmlPart.open(parts.open(part), limits, () -> SheetPlace.part(in, part))) {
            while (xml.nextStart()) {
                if (xml.name().equals("workbookPr")) {
                    String flag = xml.attributeOrEmpty("date1904");
                    from1904 = flag.equals("1") || flag.equals("true") || flag.equals("on");
                } else if (xml.name().equals("sheet")) {
                    String name = xml.attributeOrEmpty("name");
                    SheetPlace.part(in, part).checkItems(names.size(), limits);
                    names.add(name);
                    sheets.add(related.withId(xml.attributeOrEmpty("id"))
                            .orElseThrow(() -> SheetPlace.part(in, part)
                                    .malformed("points at no part for the sheet \"" + name
                                            + "\"; open it in a spreadsheet and save it again")));
                }
            }
        }
        if (names.isEmpty()) {
            throw SheetPlace.part(in, part).noSheets();
        }
        return new XlsxSheets(List.copyOf(names), List.copyOf(sheets), from1904);
    }
}
