package io.github.openupr.io.sheet;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.text.InputFile;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** Which styles of a workbook show a number as a date. Immutable. */
final class DateStyles {

    private final BitSet dates;

    private DateStyles(BitSet dates) {
        this.dates = dates;
    }

    /** A workbook without styles. */
    static DateStyles none() {
        return new DateStyles(new BitSet());
    }

    static DateStyles of(String part, ZipParts parts, InputFile in, ReadLimits limits) throws IOException {
        Set<Integer> dateFormats = new HashSet<>();
        BitSet dates = new BitSet();
        try (XmlPart xml = XmlPart.open(parts.open(part), limits, () -> SheetPlace.part(in, part))) {
            while (xml.nextStart()) {
                if (xml.name().equals("numFmt")) {
                    if (DateFormats.isDate(xml.attributeOrEmpty("formatCode"))) {
                        dateFormats.add(number(xml, "numFmtId"));
                        SheetPlace.part(in, part).checkItems(dateFormats.size(), limits);
                    }
                } else if (xml.name().equals("cellXfs")) {
                    for (int style = 0; xml.nextChild(); style++) {
                        int format = number(xml, "numFmtId");
                        dates.set(style, DateFormats.isBuiltIn(format) || dateFormats.contains(format));
                        xml.skip();
                    }
                    // Formats stand in front of the styles, and nothing behind them is of interest.
                    break;
                }
            }
        }
        return new DateStyles(dates);
    }

    private static int number(XmlPart xml, String attribute) {
        String value = xml.attributeOrEmpty(attribute);
        return value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : -1;
    }

    /** Whether a style, by its place, shows a date; none does for -1. */
    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }
}
