package io.github.openupr.io.sheet;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.sheet.SheetCell.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.jspecify.annotations.Nullable;

/** What an XLS workbook says before its sheets: their names and places, the shared texts, the formats. */
final class XlsGlobals {

    private final List<String> names = new ArrayList<>();
    private final List<Long> positions = new ArrayList<>();
    private final Set<Integer> dateFormats = new HashSet<>();
    private final BitSet dateStyles = new BitSet();
    private final int maxFieldLength;
    private int styles;
    private boolean from1904;
    private Optional<SSTRecord> texts = Optional.empty();
    private @Nullable SheetCell[] cells = new SheetCell[0];
    private NumberCells numbers = new NumberCells(false);

    private XlsGlobals(ReadLimits limits) {
        this.maxFieldLength = limits.maxFieldLength();
    }

    static XlsGlobals of(XlsRecords records, ReadLimits limits) throws IOException {
        XlsGlobals globals = new XlsGlobals(limits);
        for (Record each = records.next(); each != null && !(each instanceof EOFRecord); each = records.next()) {
            globals.take(each);
        }
        if (globals.names.isEmpty()) {
            throw records.place().noSheets();
        }
        globals.numbers = new NumberCells(globals.from1904);
        return globals;
    }

    private void take(Record record) {
        if (record instanceof BoundSheetRecord sheet) {
            names.add(sheet.getSheetname());
            positions.add(sheet.getPositionOfBof() & 0xFFFFFFFFL);
        } else if (record instanceof SSTRecord shared) {
            texts = Optional.of(shared);
            cells = new SheetCell[shared.getNumUniqueStrings()];
        } else if (record instanceof FormatRecord format) {
            if (DateFormats.isDate(format.getFormatString())) {
                dateFormats.add(format.getIndexCode());
            }
        } else if (record instanceof ExtendedFormatRecord style) {
            int format = style.getFormatIndex();
            dateStyles.set(styles++, DateFormats.isBuiltIn(format) || dateFormats.contains(format));
        } else if (record instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        }
    }

    List<String> names() {
        return List.copyOf(names);
    }

    /** Where each sheet begins in the stream. */
    List<Long> positions() {
        return List.copyOf(positions);
    }

    SheetCell number(double number, int style) {
        return numbers.of(number, style >= 0 && dateStyles.get(style));
    }

    SheetCell text(String text, SheetPlace place) {
        if (text.length() > maxFieldLength) {
            throw place.fault(
                    "limit_field_length",
                    "a cell is longer than the limit of " + maxFieldLength
                            + " characters; raise ReadLimits.maxFieldLength if you trust it");
        }
        return text.isEmpty() ? SheetCell.BLANK : new SheetCell(Kind.TEXT, text, 0);
    }

    SheetCell shared(int index, SheetPlace place) {
        if (index < 0 || index >= cells.length || texts.isEmpty()) {
            throw place.malformed("a cell points at a shared text that the workbook lacks (" + index
                    + "); open the file in a spreadsheet and save it again");
        }
        SheetCell known = cells[index];
        if (known == null) {
            known = text(texts.get().getString(index).getString(), place);
            cells[index] = known;
        }
        return known;
    }
}
