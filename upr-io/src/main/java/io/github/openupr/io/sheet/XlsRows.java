package io.github.openupr.io.sheet;

import io.github.openupr.io.sheet.SheetCell.Kind;
import io.github.openupr.io.text.InputFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet of an XLS workbook; rows without a cell that holds something are left out. Belongs to one thread. */
final class XlsRows implements SheetRows {

    private final InputFile in;
    private final String sheet;
    private final XlsRecords records;
    private final XlsGlobals globals;
    private final RowCellsBuilder cells = new RowCellsBuilder();
    private final List<String> merged = new ArrayList<>();

    /** The number of the row that is being gathered; 0 before the first and behind the last. */
    private int row;

    /** Where the text of a formula belongs, which stands in a record behind it; -1 for none. */
    private int formulaColumn = -1;

    /** Charts in the sheet have records of the same kinds, one level deeper. */
    private int depth;

    private boolean ended;

    XlsRows(InputFile in, String sheet, XlsRecords records, XlsGlobals globals) {
        this.in = in;
        this.sheet = sheet;
        this.records = records;
        this.globals = globals;
    }

    @Override
    public @Nullable SheetRow next() throws IOException {
        SheetRow done = null;
        while (done == null && !ended) {
            Record record = records.next();
            if (record == null) {
                throw records.place().malformed("the sheet is cut behind this row; fetch the file again");
            }
            done = take(record);
        }
        if (done == null && row > 0) {
            done = cells.row(row);
            row = 0;
        }
        return done;
    }

    /** Takes a record; gives the row before, if the record begins another one. */
    private @Nullable SheetRow take(Record record) {
        SheetRow done = null;
        if (record instanceof BOFRecord begin) {
            // A chart may be a sheet of its own, or stand in one.
            ended = depth == 0 && begin.getType() != BOFRecord.TYPE_WORKSHEET;
            depth++;
        } else if (record instanceof EOFRecord) {
            depth--;
            ended = depth <= 0;
        } else if (depth == 1) {
            if (record instanceof CellValueRecordInterface cell) {
                done = startRow(cell.getRow() + 1);
                put(cell.getColumn(), content(cell));
                formulaColumn = cell instanceof FormulaRecord formula && formula.hasCachedResultString()
                        ? cell.getColumn()
                        : -1;
            } else if (record instanceof StringRecord text && formulaColumn >= 0) {
                put(formulaColumn, globals.text(text.getString(), records.place()));
                formulaColumn = -1;
            } else if (record instanceof MergeCellsRecord ranges) {
                addMerged(ranges);
            }
        }
        return done;
    }

    private @Nullable SheetRow startRow(int number) {
        if (number == row) {
            return null;
        }
        SheetRow done = row > 0 ? cells.row(row) : null;
        row = number;
        cells.clear();
        records.moveTo(SheetPlace.row(in, sheet, number));
        return done;
    }

    private void put(int column, SheetCell cell) {
        if (column < 0 || column >= RowCellsBuilder.MAX_COLUMNS || !cells.put(column, cell)) {
            throw records.place()
                    .malformed("two cells stand in column " + (column + 1)
                            + ", or it is none; open the file in a spreadsheet and save it again");
        }
    }

    private SheetCell content(CellValueRecordInterface cell) {
        if (cell instanceof LabelSSTRecord text) {
            return globals.shared(text.getSSTIndex(), records.place());
        }
        if (cell instanceof NumberRecord number) {
            return globals.number(number.getValue(), number.getXFIndex());
        }
        if (cell instanceof LabelRecord text) {
            return globals.text(text.getValue(), records.place());
        }
        if (cell instanceof BoolErrRecord value) {
            return value.isBoolean() ? SheetCell.of(value.getBooleanValue()) : error(value.getErrorValue());
        }
        return cell instanceof FormulaRecord formula ? result(formula) : SheetCell.BLANK;
    }

    private SheetCell result(FormulaRecord formula) {
        return switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> globals.number(formula.getValue(), formula.getXFIndex());
            case BOOLEAN -> SheetCell.of(formula.getCachedBooleanValue());
            case ERROR -> error(formula.getCachedErrorValue());
            // The text stands in the next record.
            case STRING, BLANK, FORMULA, _NONE -> SheetCell.BLANK;
        };
    }

    private static SheetCell error(int code) {
        String text = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR " + code;
        return new SheetCell(Kind.ERROR, text, 0);
    }

    private void addMerged(MergeCellsRecord ranges) {
        for (int i = 0; i < ranges.getNumAreas() && merged.size() < MAX_MERGED; i++) {
            merged.add(ranges.getAreaAt(i).formatAsString());
        }
    }

    @Override
    public List<String> merged() {
        return List.copyOf(merged);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
