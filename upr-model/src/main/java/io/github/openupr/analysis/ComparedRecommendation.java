package io.github.openupr.analysis;

import io.github.openupr.model.Recommendation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A recommendation as sources are compared: with its words and the States that it names. Immutable.
 *
 * @param record the recommendation
 * @param words the words of its text
 * @param names the recommending States as printed or as code, by what they are compared by; one blank where the source names none
 */
record ComparedRecommendation(Recommendation record, Words words, Map<String, String> names) {

    /** The share of a record's words that stand in another one which it is a part of. */
    private static final double PART = 0.9;

    static ComparedRecommendation of(Recommendation record) {
        Map<String, String> names = new LinkedHashMap<>();
        record.getRecommendingStates().forEach(state -> names.put(state.code(), state.code()));
        record.getUnresolvedStates().forEach(name -> names.putIfAbsent(Words.inOrder(name), name));
        if (names.isEmpty()) {
            names.put("", "");
        }
        return new ComparedRecommendation(record, Words.of(record.getText()), names);
    }

    /** What its States are compared by. */
    List<String> states() {
        return List.copyOf(names.keySet());
    }

    /** Whether no number tells the two apart: two that the sources number differently are two. */
    boolean mayBe(ComparedRecommendation other) {
        return record.getNumber().isEmpty()
                || other.record.getNumber().isEmpty()
                || record.getNumber().equals(other.record.getNumber());
    }

    /** Whether it is a part of another one, as UPR Info has one where a State supports one half of a recommendation and notes the other. */
    boolean isPartOf(ComparedRecommendation whole) {
        return mayBe(whole) && words.containedIn(whole.words) >= PART;
    }
}
