package io.github.openupr.io.table;

import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.ReadLog;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;

/** Says what is wrong with the rows of a table. Belongs to one reader. */
final class TableNotices {

    private final InputFile in;
    private final ReadLog log;
    private final Table<?> table;

    TableNotices(InputFile in, ReadLog log, Table<?> table) {
        this.in = in;
        this.log = log;
        this.table = table;
    }

    /** A row that is left out. */
    void rejected(Row row, RowProblem problem) {
        add(
                row,
                problem.column(),
                "row_invalid",
                Severity.ERROR,
                problem.message() + "; the row is left out: correct the cell",
                problem.value());
    }

    /** A row of a list whose record is left out or is not there. */
    void orphan(Row row, String record) {
        String message =
                "belongs to a " + table.parent().map(RecordTable::memberOfLists).orElse("record")
                        + " that is not there or was left out, so the row is left out too; correct the id";
        add(row, "parent_missing", Severity.ERROR, message, record);
    }

    /** A cell that is kept among the extras of its record. */
    void kept(Row row, RowProblem problem) {
        String message = problem.message() + "; it is kept among the extras of the record: correct the cell";
        add(row, problem.column(), "cell_invalid", Severity.WARNING, message, problem.value());
    }

    /** A text of which a spreadsheet made something else. */
    void retyped(Row row, Column<?> column, String what, String value) {
        String message =
                "holds " + what + " where the column takes " + column.kind().expected()
                        + "; a spreadsheet may have changed it (140.10 becomes 140.1): compare it with the source";
        add(row, column.name(), "cell_retyped", Severity.WARNING, message, value);
    }

    /** A row that has cells behind the last column. */
    void tooWide(Row row, Header header, String value) {
        String message = "has " + row.cells().size() + " cells where the header has " + header.width()
                + "; what stands behind the last column is left out: look for a comma without quotes around its text";
        add(row, "row_width", Severity.WARNING, message, value);
    }

    /** A column that the table does not have. */
    void unknownColumn(Header.Other column) {
        String fate = table.extras().isPresent() ? "its cells are kept among the extras" : "its cells are left out";
        log.add(
                "unknown_column",
                Severity.WARNING,
                "the table has no such column; " + fate + ": check the spelling",
                in.at(table.name() + ", row 1"),
                column.name());
    }

    /** A table whose rows do not follow those of its records. */
    void outOfOrder() {
        log.add(Notice.of(
                "rows_out_of_order",
                Severity.INFO,
                "the rows do not stand in the order of their records, so all of them are held in memory; sort them if"
                        + " the table is large",
                in.at(table.name())));
    }

    private void add(Row row, String column, String code, Severity severity, String message, String value) {
        log.add(code, severity, message, in.at(place(table, row.number()) + ", column " + column), value);
    }

    private void add(Row row, String code, Severity severity, String message, String value) {
        log.add(code, severity, message, in.at(place(table, row.number())), value);
    }

    /** Where a row stands. */
    static String place(Table<?> table, long row) {
        return table.name() + ", row " + row;
    }
}
