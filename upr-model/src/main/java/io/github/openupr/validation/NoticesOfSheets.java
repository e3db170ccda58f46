package io.github.openupr.validation;

import java.util.List;

/** What the codes mean that readers and writers of workbooks (XLSX and XLS), whatever they hold tell. */
final class NoticesOfSheets {

    private static final String SHEETS = "ECMA-376, part 1, section 18: ";
    private static final String EXPORT = "UPR Info, database export of 14 August 2015 as XLS: ";

    private NoticesOfSheets() {}

    static List<RuleInfo> all() {
        return List.of(
                ReadingNotices.info("row_above_header")
                        .title("A row of a sheet stands above the header.")
                        .explanation(
                                "It is taken for a title or remark, counted as skipped and left out. If it is data, move the"
                                        + " header above it.")
                        .basis(EXPORT + "the header is the first row"),
                ReadingNotices.warning("sheet_not_read")
                        .title("A workbook has a further sheet, which is not read.")
                        .explanation(
                                "What stands in it is missing from every count. If it is data, save the sheet as a file of its"
                                        + " own and read that too.")
                        .basis(EXPORT + "one sheet"),
                ReadingNotices.warning("merged_cells")
                        .title("A sheet has merged cells, which hold their content only once.")
                        .explanation(
                                "The other rows of the range have a blank cell there, so a State or session may be missing"
                                        + " from them. Unmerge the cells and fill each.")
                        .basis(SHEETS + "mergeCells; the original exports have none"),
                ReadingNotices.warning("error_cell")
                        .title("A cell of a sheet holds an error of the spreadsheet instead of a value.")
                        .explanation(
                                "The code of the error is read as text, and what stood there is lost. Correct the formula, or"
                                        + " look the value up in the source.")
                        .basis(SHEETS + "cells of type e"),
                ReadingNotices.warning("date_for_number")
                        .title("A cell of a sheet is shown as a date where a number belongs.")
                        .explanation(
                                "A spreadsheet took the number for a date; the number behind it was read. Check the cell and"
                                        + " format it as a number.")
                        .basis(SHEETS + "numFmts; the columns Action and Session of the export are numbers"));
    }
}
