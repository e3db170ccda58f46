package io.github.openupr.io.document;

import io.github.openupr.code.ClaimedStatus;
import io.github.openupr.code.Position;
import io.github.openupr.io.text.ItemPart;
import java.util.List;
import java.util.Optional;

/** An item of a report: one numbered recommendation, or several that share a number. Its position may stand further on in the report. */
final class ReportItem {

    private final Numbered item;
    private final List<ItemPart> parts;
    private final List<String> misprints;
    private Optional<Position> position = Optional.empty();
    private Optional<ClaimedStatus> claimed = Optional.empty();
    private Optional<String> wording = Optional.empty();
    private Optional<String> comment = Optional.empty();
    private String statedIn = "";

    ReportItem(Numbered item, List<ItemPart> parts, List<String> misprints) {
        this.item = item;
        this.parts = parts;
        this.misprints = misprints;
    }

    Numbered item() {
        return item;
    }

    List<ItemPart> parts() {
        return parts;
    }

    /** The names of States in it that were read as misprints. */
    List<String> misprints() {
        return misprints;
    }

    Optional<Position> position() {
        return position;
    }

    Optional<ClaimedStatus> claimed() {
        return claimed;
    }

    Optional<String> wording() {
        return wording;
    }

    Optional<String> comment() {
        return comment;
    }

    /** The number of the paragraph that states the position. */
    String statedIn() {
        return statedIn;
    }

    /** Takes the position that a paragraph states; one without any changes nothing. */
    void state(Numbered paragraph, LeadIn leadIn) {
        if (leadIn.position().isPresent()) {
            position = leadIn.position();
            claimed = leadIn.claimed();
            wording = Optional.of(paragraph.text());
            statedIn = paragraph.number();
        } else {
            claim(leadIn.claimed());
        }
    }

    /** Takes the status that the State claims. */
    void claim(Optional<ClaimedStatus> status) {
        if (status.isPresent()) {
            claimed = status;
        }
    }

    /** Takes what the State says of this item. */
    void comment(String text) {
        comment = Optional.of(comment.map(before -> before + '\n' + text).orElse(text));
    }
}
