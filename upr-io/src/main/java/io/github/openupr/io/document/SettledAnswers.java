package io.github.openupr.io.document;

import io.github.openupr.code.ClaimedStatus;
import io.github.openupr.code.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Each number of an addendum with its position: what is said of it by number comes before what only stands below a heading, and that
 * before what a remark says. Belongs to one reader.
 */
final class SettledAnswers {

    /** What is known of one number. */
    static final class Settled {
        private @Nullable StatedPosition position;
        private Optional<ClaimedStatus> claim = Optional.empty();
        private final Set<String> comments = new LinkedHashSet<>();
        private final String firstPlace;
        private String place;

        private Settled(String place) {
            this.firstPlace = place;
            this.place = place;
        }

        Optional<StatedPosition> position() {
            return Optional.ofNullable(position);
        }

        String comment() {
            return String.join(" ", comments);
        }

        /** Where its position stands. */
        String place() {
            return place;
        }

        private void take(StatedPosition stated, String where) {
            position = stated;
            place = where;
        }
    }

    private static final List<AnswerEntry.Strength> ORDER = List.of(
            AnswerEntry.Strength.OWN,
            AnswerEntry.Strength.ITEM,
            AnswerEntry.Strength.HEADING,
            AnswerEntry.Strength.REMARK);

    private final Map<String, Settled> numbers = new LinkedHashMap<>();
    private final AddendumNotices notices;
    private final Set<String> paragraphs;
    private final String paragraph;

    private SettledAnswers(List<AnswerEntry> entries, AddendumNotices notices) {
        this.notices = notices;
        this.paragraphs = paragraphs(entries);
        this.paragraph = paragraphs.size() == 1 ? paragraphs.iterator().next() : "";
    }

    static SettledAnswers of(CollectedAnswers collected, AddendumNotices notices) {
        List<AnswerEntry> entries = collected.entries();
        SettledAnswers settled = new SettledAnswers(entries, notices);
        // Numbers with a paragraph first: an item alone is one of them.
        entries.forEach(entry -> settled.add(entry, true));
        entries.forEach(entry -> settled.add(entry, false));
        ORDER.forEach(strength -> entries.stream()
                .filter(entry -> entry.strength() == strength)
                .forEach(entry -> settled.settle(entry, strength)));
        entries.forEach(settled::comment);
        collected.mentioned().forEach(settled::mention);
        settled.numbers.forEach(settled::close);
        return settled;
    }

    /** A number that is only mentioned, but of a paragraph in which others are answered. */
    private void mention(String number, String place) {
        int dot = number.indexOf('.');
        boolean here =
                dot > 0 ? paragraphs.contains(number.substring(0, dot)) : paragraph.isEmpty() && !numbers.isEmpty();
        if (here) {
            numbers.computeIfAbsent(key(number), key -> new Settled(place));
        }
    }

    /** The paragraphs of the report that the numbers name. */
    private static Set<String> paragraphs(List<AnswerEntry> entries) {
        Set<String> paragraphs = new LinkedHashSet<>();
        for (AnswerEntry entry : entries) {
            for (String number : entry.numbers()) {
                int dot = number.indexOf('.');
                if (dot > 0) {
                    paragraphs.add(number.substring(0, dot));
                }
            }
        }
        return paragraphs;
    }

    private void add(AnswerEntry entry, boolean dotted) {
        for (String number : entry.numbers()) {
            if ((number.indexOf('.') > 0) == dotted) {
                numbers.computeIfAbsent(key(number), key -> new Settled(entry.location()));
            }
        }
    }

    /** The number under which it is kept: {@code 140.18} for a remark on {@code Rec. 18} where that is listed. */
    private String key(String number) {
        String whole = paragraph + '.' + number;
        return number.indexOf('.') < 0 && numbers.containsKey(whole) ? whole : number;
    }

    private Settled of(String number) {
        Settled settled = numbers.get(key(number));
        if (settled == null) {
            throw new IllegalStateException("no entry was made for " + number);
        }
        return settled;
    }

    private void settle(AnswerEntry entry, AnswerEntry.Strength strength) {
        StatedPosition stated = entry.position().orElseThrow();
        for (String number : entry.numbers()) {
            Settled known = of(number);
            StatedPosition first = known.position;
            if (first == null) {
                known.take(stated, entry.location());
            } else if (first.isSameAs(stated)) {
                // A remark may stand in another part than the list; only what is said of the number itself adds to it.
                known.position = strength == AnswerEntry.Strength.OWN ? first.with(stated) : first;
            } else if (strength.compareTo(AnswerEntry.Strength.ITEM) <= 0) {
                notices.twoPositions(key(number), first, known.place, stated, entry.location());
            }
        }
    }

    private void comment(AnswerEntry entry) {
        for (String number : entry.numbers()) {
            Settled known = of(number);
            if (entry.claim().isPresent()) {
                known.claim = entry.claim();
            }
            if (!entry.comment().isEmpty()) {
                known.comments.add(entry.comment());
            }
        }
    }

    /** Says what is missing; a comment without a position is an answer, but none that is clear. */
    private void close(String number, Settled known) {
        StatedPosition position = known.position;
        if (position == null && !known.comments.isEmpty()) {
            known.position = StatedPosition.unclear("");
            notices.onlyComment(number, known.firstPlace, known.comment());
        } else if (position == null) {
            notices.noPosition(number, known.firstPlace);
        } else {
            known.position = position.withClaim(position.claim().or(() -> known.claim));
            if (position.position() == Position.UNCLEAR) {
                notices.unclear(number, known.place, position.wording());
            }
        }
    }

    /** The numbers in the order in which the document names them, also those without a position. */
    Map<String, Settled> numbers() {
        return numbers;
    }

    /** How many have a position. */
    int count(Position position, boolean partial) {
        return (int) numbers.values().stream()
                .flatMap(known -> known.position().stream())
                .filter(stated -> stated.position() == position && stated.partial() == partial)
                .count();
    }

    /** How many have any position. */
    int answered() {
        return (int) numbers.values().stream()
                .filter(known -> known.position().isPresent())
                .count();
    }

    /** Adds numbers of which the document says the position without naming them. */
    void add(List<String> others, StatedPosition position, String place) {
        for (String number : others) {
            numbers.computeIfAbsent(number, key -> new Settled(place)).take(position, place);
        }
    }

    /** By paragraph, the items that are named. */
    Map<String, List<Integer>> items() {
        Map<String, List<Integer>> items = new LinkedHashMap<>();
        for (String number : numbers.keySet()) {
            PrintedNumber.at(number, 0)
                    .filter(found -> !found.hasLetter())
                    .ifPresent(found -> items.computeIfAbsent(found.paragraph(), key -> new ArrayList<>())
                            .add(found.item()));
        }
        return items;
    }
}
