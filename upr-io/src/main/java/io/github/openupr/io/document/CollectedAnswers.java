package io.github.openupr.io.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was read out of an addendum, place by place, before it is put together. Belongs to one reader. */
final class CollectedAnswers {

    /** What is said of all recommendations that the document does not name, and where. */
    record Others(StatedPosition position, String place) {}

    private final List<AnswerEntry> entries = new ArrayList<>();
    private final List<SentenceReading.Counted> counts = new ArrayList<>();
    private final Map<String, String> mentioned = new LinkedHashMap<>();
    private Optional<Others> others = Optional.empty();

    void add(AnswerEntry entry) {
        entries.add(entry);
    }

    /** Takes what a sentence says of how many recommendations there are, and of those that it does not name. */
    void addTotals(SentenceReading reading, String place) {
        reading.counts().forEach(counted -> counts.add(counted.at(place)));
        others = others.or(() -> reading.others().map(position -> new Others(position, place)));
    }

    /** Notes numbers that are named, whatever is said of them. */
    void mention(NumberList list, String place) {
        list.numbers().forEach(number -> mentioned.putIfAbsent(number, place));
    }

    List<AnswerEntry> entries() {
        return entries;
    }

    List<SentenceReading.Counted> counts() {
        return counts;
    }

    /** All numbers that are named somewhere in running text, with the first place. */
    Map<String, String> mentioned() {
        return mentioned;
    }

    /** The position that is said of all others, or of all. */
    Optional<Others> others() {
        return others;
    }
}
