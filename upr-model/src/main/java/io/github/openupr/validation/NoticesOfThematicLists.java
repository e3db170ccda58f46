package io.github.openupr.validation;

import static io.github.openupr.validation.ReadingNotices.error;
import static io.github.openupr.validation.ReadingNotices.info;
import static io.github.openupr.validation.ReadingNotices.warning;

import java.util.List;

/** What the codes mean that readers and writers of OHCHR's thematic lists tell. */
final class NoticesOfThematicLists {

    private static final String LISTS = "OHCHR, thematic lists of recommendations: ";

    private NoticesOfThematicLists() {}

    static List<RuleInfo> all() {
        return List.of(
                error("row_not_understood")
                        .title("A row of a thematic list is neither a heading nor a recommendation.")
                        .explanation(
                                "The row is left out, and every count lacks it. Look whether a cell was moved or emptied, and mend"
                                        + " the row.")
                        .basis(LISTS + "rows are headings of themes or recommendations"),
                warning("item_without_number")
                        .title("A recommendation of a thematic list has no number in front.")
                        .explanation(
                                "It gets a name made of its State and text, so that answers and assessments by number do not"
                                        + " find it. Look its number up in the report of the Working Group.")
                        .basis(LISTS + "each recommendation begins with paragraph and item, such as 140.7"),
                warning("repeated_item_differs")
                        .title("A thematic list has one number twice, with different texts or positions.")
                        .explanation(
                                "The first row is taken and what the other says kept among the extras, so one of two"
                                        + " recommendations may be hidden. Compare both with the report of the Working Group.")
                        .basis(LISTS + "each number occurs once, or again under another theme"),
                warning("states_differ")
                        .title(
                                "A row of a thematic list names different States behind the text and in the column of States.")
                        .explanation(
                                "Those behind the text are taken and the cell is kept among the extras, so counts by State may be"
                                        + " wrong. Compare with the report of the Working Group.")
                        .basis(LISTS + "column Recommending state/s of the list of session 20 on Egypt"),
                info("heading_theme_added")
                        .title("A recommendation stands under a theme that its own list of themes lacks.")
                        .explanation(
                                "The theme of the heading was added to those of the row. Nothing need be done, unless the row stands"
                                        + " at the wrong place.")
                        .basis(LISTS + "the theme of the heading is the first of each row below it"),
                info("heading_without_theme")
                        .title("A row over the width of a thematic list is no theme that the library knows.")
                        .explanation(
                                "It is read as a title between the rows and gives them no theme. If it is a theme, write"
                                        + " \"Theme:\" before it.")
                        .basis(LISTS + "headings begin with Theme or Right or area"),
                info("text_outside_table")
                        .title("Text stands behind the table of a thematic list.")
                        .explanation(
                                "It belongs to no recommendation and is left out. If recommendations stand there, put them into the"
                                        + " table.")
                        .basis(LISTS + "all recommendations stand in one table"));
    }
}
