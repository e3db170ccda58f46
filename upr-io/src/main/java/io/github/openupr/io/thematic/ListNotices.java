package io.github.openupr.io.thematic;

import io.github.openupr.code.States;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.ItemPart;
import io.github.openupr.io.text.OneLine;
import io.github.openupr.io.text.ReadLog;
import io.github.openupr.model.SourceRef;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import java.util.OptionalInt;

/** Says what is wrong with a row. Belongs to one reader. */
final class ListNotices {

    private final InputFile in;
    private final ReadLog log;

    ListNotices(InputFile in, ReadLog log) {
        this.in = in;
        this.log = log;
    }

    /** A row that is neither a heading nor an item. */
    void notUnderstood(RowPlace place, String text) {
        String message = "is neither the heading of a theme nor a recommendation, so the row is left out; mend it";
        add(place, "row_not_understood", Severity.ERROR, message, text);
    }

    void blankRow(RowPlace place) {
        add(place, "blank_row", Severity.INFO, "holds nothing but blanks; it is left out", "");
    }

    void otherWidth(ListRow row, int headings) {
        String message = "its cells do not stand below the " + headings
                + " headings one by one; what stands at their places was read";
        add(
                row.place(),
                "row_width",
                Severity.WARNING,
                message,
                OneLine.of(row.cell(Role.RECOMMENDATION).text()));
    }

    /** A text outside the table, behind which nobody would look for it. */
    void textOutside(String text) {
        log.add(
                "text_outside_table",
                Severity.INFO,
                "stands behind the table and belongs to no recommendation; it is left out",
                in.asPlace(),
                text);
    }

    /** What is worth telling about an item. */
    void item(ListItem item) {
        RowPlace place = item.place();
        if (item.number().isEmpty()) {
            String message = "the recommendation has no number; it gets a name made of its State and text";
            add(
                    place,
                    "item_without_number",
                    Severity.WARNING,
                    message,
                    item.parts().get(0).text());
        }
        for (ItemPart part : item.parts()) {
            if (part.text().isEmpty()) {
                add(place, "blank_text", Severity.ERROR, "has no text", "");
            }
            for (String name : part.unknown()) {
                String message = "no State has this name; it is kept as it stands" + suggestion(name);
                add(place, "unknown_recommending_state", Severity.WARNING, message, name);
            }
            if (part.states().isEmpty() && part.unknown().isEmpty()) {
                add(place, "blank_recommending_state", Severity.WARNING, "names no recommending State", part.text());
            }
        }
        if (!item.position().known()) {
            String wording = item.position()
                    .response()
                    .flatMap(response -> response.getWording())
                    .orElse("");
            String message = "is no position that lists have; kept as unclear, with this wording";
            add(place, "unknown_response", Severity.WARNING, message, wording);
        }
        themes(place, item.themes());
    }

    private void themes(RowPlace place, ThemesCell themes) {
        for (String label : themes.unknownThemes()) {
            String message = "the list of themes does not have it; kept as a theme without code";
            add(place, "unknown_theme", Severity.WARNING, message, label);
        }
        for (String label : themes.unknownPersons()) {
            String message = "the list of groups of persons does not have it; kept without code";
            add(place, "unknown_person_group", Severity.WARNING, message, label);
        }
        for (String label : themes.unknownGoals()) {
            String message = "is no Sustainable Development Goal; kept in extras";
            add(place, "unknown_sdg", Severity.ERROR, message, label);
        }
    }

    /** A row over the width of the table that names no theme. */
    void unknownHeading(RowPlace place, String text) {
        String message =
                "stands alone in its row and is no theme; it is read as a title that says nothing of the items";
        add(place, "heading_without_theme", Severity.INFO, message, text);
    }

    void headingAdded(RowPlace place, String heading) {
        String message = "the heading above is not among the themes of the row; it was added to them";
        add(place, "heading_theme_added", Severity.INFO, message, heading);
    }

    void statesDiffer(RowPlace place, String cell) {
        String message = "the States of this cell are not those behind the text; the cell is kept in extras";
        add(place, "states_differ", Severity.WARNING, message, cell);
    }

    void repeatedOtherwise(ListItem first, ListItem again, String what) {
        String message = "repeats the item of " + first.place() + " with another " + what
                + "; that of the first is taken, the other kept in extras";
        add(
                again.place(),
                "repeated_item_differs",
                Severity.WARNING,
                message,
                first.number().map(ItemNumber::number).orElse(""));
    }

    /** The session contradicts the cycle that the title names. */
    void cycleDiffers(int session, int cycle, OptionalInt said) {
        log.add(
                "cycle_differs",
                Severity.WARNING,
                "session " + session + " belongs to cycle " + cycle + ", not to the cycle that the title names; the"
                        + " session is taken",
                in.asPlace(),
                "cycle " + said.orElse(0));
    }

    private static String suggestion(String name) {
        return States.closest(name)
                .map(near -> "; did you mean " + near.name() + "?")
                .orElse("");
    }

    private void add(RowPlace at, String code, Severity severity, String message, String value) {
        SourceRef place = in.at(at.toString());
        if (value.isEmpty()) {
            log.add(Notice.of(code, severity, message, place));
        } else {
            log.add(code, severity, message, place, value);
        }
    }
}
