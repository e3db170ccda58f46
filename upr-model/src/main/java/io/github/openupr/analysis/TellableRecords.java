package io.github.openupr.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that a publication may tell of a review, by its words. Not changed once made. */
final class TellableRecords {

    /** What a common word, of many recommendations, weighs beside another one. */
    private static final double COMMON = 0.5;

    private final List<TellableRecord> records;
    private final Map<String, int[]> places = new HashMap<>();
    private final double[] totals;

    TellableRecords(List<TellableRecord> records) {
        this.records = records;
        Map<String, Integer> counts = new HashMap<>();
        records.forEach(each -> each.words().keySet().forEach(word -> counts.merge(word, 1, Integer::sum)));
        Map<String, Integer> filled = new HashMap<>();
        for (int place = 0; place < records.size(); place++) {
            for (String word : records.get(place).words().keySet()) {
                int[] all = places.computeIfAbsent(word, key -> new int[counts.getOrDefault(key, 0)]);
                all[filled.merge(word, 1, Integer::sum) - 1] = place;
            }
        }
        totals = new double[records.size()];
        for (int place = 0; place < totals.length; place++) {
            double total = 0;
            for (Map.Entry<String, Boolean> word : records.get(place).words().entrySet()) {
                total += weight(word.getKey(), word.getValue());
            }
            totals[place] = total;
        }
    }

    List<TellableRecord> all() {
        return records;
    }

    /** The places of the records that have a word. */
    int[] with(String word) {
        return places.getOrDefault(word, new int[0]);
    }

    /** What all words of a record weigh. */
    double total(int place) {
        return totals[place];
    }

    /** What a word weighs: 1 where one record has it, less the more have it. */
    double weight(String word, boolean common) {
        double size = records.size() + 1.0;
        double rarity = StrictMath.log(1 + size / (with(word).length + 0.5)) / StrictMath.log(1 + size / 1.5);
        return common ? COMMON * rarity : rarity;
    }
}
