package io.github.openupr.validation;

import static io.github.openupr.validation.ReadingNotices.error;
import static io.github.openupr.validation.ReadingNotices.info;
import static io.github.openupr.validation.ReadingNotices.warning;

import java.util.List;

/** What the codes mean that readers and writers of data packages and workbooks of tables tell. */
final class NoticesOfTables {

    private static final String TABLES = "OpenUPR, docs/tables.md: ";
    private static final String FRICTIONLESS = "Frictionless Data, Data Package 1.0: ";

    private NoticesOfTables() {}

    static List<RuleInfo> all() {
        return List.of(
                error("row_invalid")
                        .title("A row of a table cannot be read, because a cell that it needs is blank or wrong.")
                        .explanation(
                                "The row is left out, and every count lacks it. The place names the column, the message says"
                                        + " what it takes; correct the cell and read again.")
                        .basis(TABLES + "what the columns of the tables take"),
                error("parent_missing")
                        .title("A row of a table belongs to a record that is not there.")
                        .explanation(
                                "A theme, answer or mention without its record is left out. Restore the record's row, or"
                                        + " correct the id in the first column.")
                        .basis(TABLES + "first column of the tables of lists; " + FRICTIONLESS + "foreign keys"),
                warning("cell_invalid")
                        .title("A cell of a table holds something that its column does not take.")
                        .explanation(
                                "The record is read without it, and the cell is kept among the extras under the column's"
                                        + " name. Correct the cell.")
                        .basis(TABLES + "what the columns of the tables take"),
                warning("cell_retyped")
                        .title("A cell of a workbook holds a number, date or truth value where a text belongs.")
                        .explanation(
                                "A spreadsheet makes a number of 140.10 and loses the zero, or a date of 3-4. Compare the cell"
                                        + " with the source, and format the column as text.")
                        .basis(TABLES + "numbers of recommendations are texts"),
                warning("unknown_column")
                        .title("A table has a column that no table of this name has.")
                        .explanation(
                                "Its cells are kept among the extras of the records, or left out where there are none. A"
                                        + " misspelt name is the usual reason.")
                        .basis(TABLES + "names of the columns"),
                warning("file_not_read")
                        .title("A data package holds a file that is none of the tables of a dataset.")
                        .explanation("It is left out. If it is one of the tables, its resource has another name in the"
                                + " description.")
                        .basis(FRICTIONLESS + "resources, name and path"),
                info("rows_out_of_order")
                        .title("The rows of a table do not stand in the order of the records that they belong to.")
                        .explanation(
                                "They are read all the same, but take memory. Sort both tables alike if they are very"
                                        + " large.")
                        .basis(TABLES + "order of the rows"));
    }
}
