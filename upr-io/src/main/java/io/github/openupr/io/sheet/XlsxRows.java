package io.github.openupr.io.sheet;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.sheet.SheetCell.Kind;
import io.github.openupr.io.text.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet of an XLSX workbook. Belongs to one thread. */
final class XlsxRows implements SheetRows {

    private final InputFile in;
    private final String sheet;
    private final XmlPart xml;
    private final XlsxValues values;
    private final RowCellsBuilder cells = new RowCellsBuilder();
    private final AttributeCharacters attribute = new AttributeCharacters();
    private final List<String> merged = new ArrayList<>();
    private int row;
    private boolean inData;
    private boolean ended;

    XlsxRows(InputFile in, String sheet, InputStream bytes, ReadLimits limits, XlsxValues values) throws IOException {
        this.in = in;
        this.sheet = sheet;
        this.values = values;
        this.xml = XmlPart.open(bytes, limits, this::place);
    }

    private SheetPlace place() {
        return SheetPlace.row(in, sheet, row);
    }

    @Override
    public @Nullable SheetRow next() throws IOException {
        if (ended) {
            return null;
        }
        if (!inData && !findData()) {
            ended = true;
            return null;
        }
        while (xml.nextChild()) {
            if (xml.name().equals("row")) {
                return readRow();
            }
            xml.skip();
        }
        ended = true;
        readMerged();
        return null;
    }

    private boolean findData() throws IOException {
        while (xml.nextStart()) {
            if (xml.name().equals("sheetData")) {
                inData = true;
                return true;
            }
        }
        return false;
    }

    private SheetRow readRow() throws IOException {
        int number = row + 1;
        for (int i = 0; i < xml.attributes(); i++) {
            if (xml.attributeName(i).equals("r")) {
                xml.attribute(i, attribute);
                number = attribute.number();
            }
        }
        if (number < 1 || number > MAX_ROWS) {
            throw place().malformed("behind this row stands one without a number from 1 to " + MAX_ROWS
                    + "; open the file in a spreadsheet and save it again");
        }
        row = number;
        cells.clear();
        int column = 0;
        while (xml.nextChild()) {
            if (xml.name().equals("c")) {
                column = readCell(column) + 1;
            } else {
                xml.skip();
            }
        }
        return cells.row(number);
    }

    /** Reads a cell, which stands in a column unless it says otherwise; returns its column. */
    private int readCell(int expected) throws IOException {
        int column = expected;
        int style = -1;
        CellType type = CellType.NUMBER;
        int attributes = xml.attributes();
        for (int i = 0; i < attributes; i++) {
            String name = xml.attributeName(i);
            if (name.length() == 1) {
                xml.attribute(i, attribute);
                switch (name.charAt(0)) {
                    case 'r' -> column = attribute.column();
                    case 's' -> style = attribute.number();
                    case 't' -> type = CellType.of(attribute);
                    default -> {}
                }
            }
        }
        if (column < 0 || column >= RowCellsBuilder.MAX_COLUMNS) {
            throw place().malformed("a cell stands in no column from A to XFD; open the file in a spreadsheet and save"
                    + " it again");
        }
        if (!cells.put(column, readContent(type, style))) {
            throw place().malformed("two cells stand in column " + (column + 1)
                    + "; open the file in a spreadsheet and save it again");
        }
        return column;
    }

    private SheetCell readContent(CellType type, int style) throws IOException {
        TextBuffer text = values.text();
        text.clear();
        boolean content = false;
        while (xml.nextChild()) {
            String name = xml.name();
            if (name.equals("v")) {
                xml.readText(text);
                content = true;
            } else if (name.equals("is")) {
                values.richText().read(xml, text);
                content = true;
            } else {
                xml.skip();
            }
        }
        if (!content || text.length() == 0) {
            return SheetCell.BLANK;
        }
        return switch (type) {
            case SHARED -> values.shared(text.index(), this::place);
            case TEXT -> new SheetCell(Kind.TEXT, text.text(), 0);
            case NUMBER -> values.number(text, style);
            case BOOLEAN -> SheetCell.of(text.index() != 0 && !text.toString().equals("false"));
            case ERROR -> new SheetCell(Kind.ERROR, text.text(), 0);
            case DATE -> IsoDate.cell(text.toString());
        };
    }

    private void readMerged() throws IOException {
        while (xml.nextStart()) {
            if (xml.name().equals("mergeCell") && merged.size() < MAX_MERGED) {
                merged.add(xml.attributeOrEmpty("ref"));
            }
        }
    }

    @Override
    public List<String> merged() {
        return List.copyOf(merged);
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
