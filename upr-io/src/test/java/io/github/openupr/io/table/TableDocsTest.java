package io.github.openupr.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** {@code upr-io/docs/tables.md} describes the tables as they are; {@code -Dupr.golden.update=true} writes it anew. */
class TableDocsTest {

    private static final Path PAGE = Path.of(System.getProperty("upr.root"), "upr-io", "docs", "tables.md");

    private static final String CONVENTIONS = """
            # The tables of a dataset

            What `csv` (a Frictionless Data Package: a folder or a `.zip` archive) and `xlsx` (a workbook) hold. Both have the same tables, with
            the same columns in the same order; a test keeps this page and the code alike.

            ## Conventions

            - One row for each record, in the order of the dataset. What a record has several of (themes, documents, answers …) has a table of
              its own: its first column is the id of the record, `position` its place in the record's list. Its rows stand in the order of the
              records. The tables of records are always there; the others only where they have rows.
            - Columns are named after their members in the canonical JSON, in snake case: `response.respondedOn` is `response_responded_on`.
            - A cell without a value is empty. The empty text, which is a value, is a lone apostrophe: `'`.
            - Several codes or names in one cell are separated by `|`. A `|` or `\\` that belongs to a value has a `\\` in front.
            - Days are written as in ISO 8601 (`2025-01-31`), truth values as `true` and `false`. In a workbook both are cells of their own kind.
            - Numbers of recommendations (`140.10`) are texts: as a number it would become 140.1.
            - In CSV files a text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return)
              has an apostrophe in front, and so has a text that begins with apostrophes and then with one of these. Reading takes it off
              again. In a workbook such texts are cells of text, which no spreadsheet runs, and stand as they are.
            - `-` in a column `source` stands for a source that is given but of which nothing is known.
            - `extras` is a JSON object of texts: what the source has beside the model, by name.
            - CSV files are UTF-8 without byte order mark, as RFC 4180 has it, with a line feed behind each row.
            - A cell of Excel holds 32,767 characters. A longer text goes on in further columns at the end of the sheet: `text~2`, `text~3`.
              What XML cannot hold is written as Excel does it: `_x0007_`.
            - Half a character (a lone surrogate) has no place in these files; the replacement character stands there, and a notice tells it.
            """;

    @Test
    void thePageDescribesTheTables() throws IOException {
        String page = page();
        if (Boolean.getBoolean("upr.golden.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).hasContent(page);
    }

    @Test
    void everyTableFitsTheNameOfASheetAndNamesItsColumnsOnce() {
        for (Table<?> table : Tables.ALL) {
            Set<String> names = new TreeSet<>();
            assertThat(table.name()).matches("[a-z_]{1,31}");
            assertThat(table.columns())
                    .allSatisfy(column -> assertThat(names.add(column.name())).isTrue())
                    .allSatisfy(column -> assertThat(column.name()).matches("[a-z0-9_]+"))
                    .allSatisfy(column -> assertThat(column.description()).endsWith("."));
        }
    }

    private static String page() {
        StringBuilder page = new StringBuilder(CONVENTIONS);
        for (Table<?> table : Tables.ALL) {
            page.append("\n## `")
                    .append(table.name())
                    .append("`\n\n")
                    .append(table.description())
                    .append("\n\n");
            page.append("| column | type | required | what it holds |\n| --- | --- | --- | --- |\n");
            for (Column<?> column : table.columns()) {
                page.append("| `")
                        .append(column.name())
                        .append("` | ")
                        .append(type(column))
                        .append(" | ");
                page.append(column.required() ? "yes" : "")
                        .append(" | ")
                        .append(description(column))
                        .append(" |\n");
            }
        }
        return page.toString();
    }

    private static String type(Column<?> column) {
        return column.kind().form().type() + (column.kind().list() ? ", several" : "");
    }

    private static String description(Column<?> column) {
        String codes = column.kind().codes().isEmpty()
                ? ""
                : " One of `" + String.join("`, `", column.kind().codes()) + "`.";
        return column.description() + codes;
    }
}
