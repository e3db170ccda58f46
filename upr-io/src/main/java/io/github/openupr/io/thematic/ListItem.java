package io.github.openupr.io.thematic;

import io.github.openupr.io.text.ItemPart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An item of a list: one numbered recommendation, or several that share a number. Grows with the rows that repeat it. */
final class ListItem {

    private final RowPlace place;
    private final Optional<ItemNumber> number;
    private final List<ItemPart> parts;
    private final PositionCell position;
    private final String origin;
    private final Optional<Origin> source;
    private final String comment;
    private final ThemesCell themes;
    private final Map<String, String> extras = new LinkedHashMap<>();

    ListItem(
            RowPlace place,
            Optional<ItemNumber> number,
            List<ItemPart> parts,
            PositionCell position,
            String origin,
            String comment,
            ThemesCell themes) {
        this.place = place;
        this.number = number;
        this.parts = parts;
        this.position = position;
        this.origin = origin;
        this.source = Origin.of(origin);
        this.comment = comment;
        this.themes = themes;
    }

    /** The same item with other recommendations. */
    ListItem withParts(List<ItemPart> others) {
        ListItem item = new ListItem(place, number, others, position, origin, comment, themes);
        item.extras.putAll(extras);
        return item;
    }

    RowPlace place() {
        return place;
    }

    Optional<ItemNumber> number() {
        return number;
    }

    List<ItemPart> parts() {
        return parts;
    }

    PositionCell position() {
        return position;
    }

    /** The document that the position comes from; empty where the text names none. */
    Optional<Origin> source() {
        return source;
    }

    /** What stands behind "Source of position:". */
    String origin() {
        return origin;
    }

    /** What stands behind "Comments:". */
    String comment() {
        return comment;
    }

    ThemesCell themes() {
        return themes;
    }

    /** What has no place in the model, by the heading of its column. */
    Map<String, String> extras() {
        return extras;
    }

    /** Takes what a later row says of the same item; tells what it says otherwise. */
    Optional<String> join(ListItem again) {
        themes.addAll(again.themes);
        again.extras.forEach((heading, text) -> {
            if (!text.equals(extras.putIfAbsent(heading, text)) && !text.equals(extras.get(heading))) {
                extras.put(heading + " (" + again.place + ')', text);
            }
        });
        keepOther("text", texts(), again.texts(), again);
        keepOther("position", wording(), again.wording(), again);
        keepOther("source of position", origin, again.origin, again);
        keepOther("comments", comment, again.comment, again);
        if (!texts().equals(again.texts())) {
            return Optional.of("text");
        }
        return wording().equals(again.wording()) ? Optional.empty() : Optional.of("position");
    }

    private void keepOther(String what, String mine, String other, ListItem again) {
        if (!other.isEmpty() && !other.equals(mine)) {
            extras.put(what + " (" + again.place + ')', other);
        }
    }

    private String texts() {
        return String.join("; ", parts.stream().map(ItemPart::shown).toList());
    }

    private String wording() {
        return position.response().flatMap(response -> response.getWording()).orElse("");
    }
}
