package io.github.openupr.io.document;

import io.github.openupr.code.State;
import io.github.openupr.code.States;
import io.github.openupr.io.document.DialogueReferences.Place;
import io.github.openupr.io.printed.Block;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.ItemPart;
import io.github.openupr.io.text.ReadLog;
import io.github.openupr.model.SourceRef;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import java.util.List;

/** What a reader of reports tells of them. Belongs to one reader. */
final class ReportNotices {

    private final InputFile in;
    private final ReadLog log;

    ReportNotices(InputFile in, ReadLog log) {
        this.in = in;
        this.log = log;
    }

    /** What is worth telling about an item. */
    void item(ReportItem item) {
        String place = item.item().place();
        for (ItemPart part : item.parts()) {
            if (part.text().isEmpty()) {
                add(place, "blank_text", Severity.ERROR, "has no text", "");
            }
            for (String name : part.unknown()) {
                String suggestion = States.closest(name)
                        .map(near -> "; did you mean " + near.name() + "?")
                        .orElse("");
                String message = "no State has this name; it is kept as it stands" + suggestion;
                add(place, "unknown_recommending_state", Severity.WARNING, message, name);
            }
            if (part.states().isEmpty() && part.unknown().isEmpty()) {
                add(place, "blank_recommending_state", Severity.WARNING, "names no recommending State", part.text());
            }
        }
        for (String name : item.misprints()) {
            String message = "no State has this name; it is read as "
                    + Misprints.meant(name).map(State::name).orElse("") + ", compare it with the report";
            add(place, "state_misprinted", Severity.WARNING, message, name);
        }
        if (item.position().isEmpty()) {
            String message = "the report states no position; it may stand in the addendum";
            add(
                    place,
                    "position_not_stated",
                    Severity.INFO,
                    message,
                    item.item().number());
        }
    }

    /** Numbers that are not there although the report numbers its items one by one. */
    void missing(ItemList list) {
        int expected = 1;
        for (Numbered item : list.items()) {
            int number = Integer.parseInt(item.number().substring(item.number().indexOf('.') + 1));
            if (number > expected) {
                String gap = list.leadIn().number() + "." + expected
                        + (number - 1 > expected ? " to " + list.leadIn().number() + "." + (number - 1) : "");
                String message = "this number is missing in the list; look it up in the report";
                add(item.place(), "item_missing", Severity.ERROR, message, gap);
            }
            expected = number + 1;
        }
    }

    /** A place in the dialogue at which no recommendation could be told. */
    void notFound(Place place) {
        String message =
                "the report says that a recommendation stands in this paragraph of the dialogue, but none was found"
                        + " there; read it";
        add("paragraph " + place.paragraph(), "dialogue_item_missing", Severity.WARNING, message, place.number());
    }

    /** Footnotes repeat a recommendation in the words of its speaker. */
    void notes(List<Block> notes) {
        for (Block note : notes) {
            String message = "is a footnote between the recommendations; it is left out";
            add(note.page() > 0 ? "page " + note.page() : "", "footnote_left_out", Severity.INFO, message, note.text());
        }
    }

    /** Text of section II that is neither a list nor an item. */
    void remark(Numbered remark) {
        String message = "stands among the recommendations and is none; it is kept in the extras of the review";
        add(remark.number().isEmpty() ? "" : remark.place(), "remark_kept", Severity.INFO, message, remark.text());
    }

    /** A part of the file that could not be read. */
    void trouble(String trouble) {
        add("", "document_incomplete", Severity.ERROR, trouble + "; numbers and counts may lack what stood there", "");
    }

    /** A report whose section II has no item. */
    void empty() {
        String message =
                "has no recommendation in its section \"Conclusions and/or recommendations\"; look whether pages"
                        + " are missing";
        add("", "report_without_recommendations", Severity.WARNING, message, "");
    }

    private void add(String at, String code, Severity severity, String message, String value) {
        SourceRef place = at.isEmpty() ? in.asPlace() : in.at(at);
        if (value.isEmpty()) {
            log.add(Notice.of(code, severity, message, place));
        } else {
            log.add(code, severity, message, place, value);
        }
    }
}
