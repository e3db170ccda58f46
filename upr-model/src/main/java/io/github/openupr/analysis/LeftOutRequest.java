package io.github.openupr.analysis;

import java.util.List;

/**
 * What a publication leaves out once, however many records say it: the recommendations, or commendations, of a review
 * whose texts have the same letters and digits in the same words, whatever the case and punctuation.
 *
 * <p>Made by OpenUPR: datasets such as UPR Info's have a row for each recommending State, so that one request of seven
 * States stands there seven times.
 *
 * <p>Immutable and thread-safe.
 *
 * @param records those that it leaves out, in the order of the dataset; at least one
 * @param mentioned how many records of the same words it does mention: above 0, it told the request by another State
 */
public record LeftOutRequest(List<LeftOut> records, int mentioned) {

    /** Copies the list; throws {@link IllegalArgumentException} where it is empty. */
    public LeftOutRequest {
        records = List.copyOf(records);
        if (records.isEmpty()) {
            throw new IllegalArgumentException("nothing is left out");
        }
    }

    /** The text, as its first record has it. */
    public String text() {
        return records.get(0).text();
    }

    /** How many different States said it, as in {@link LeftOut#states()}. */
    public int states() {
        return records.get(0).states();
    }
}
