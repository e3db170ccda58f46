package io.github.openupr.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the records that share words with a sentence. Used for all sentences of a text; belongs to one thread. */
final class Candidates {

    /** Less is no reason to look at a record. */
    private static final double LEAST = 0.3;

    /** Those that share most: a sentence tells few, and a review may have very many alike. */
    private static final int MOST = 200;

    private final TellableRecords records;
    private final double[] shared;

    /** A record by its place, and what the words weigh that it shares. */
    record Candidate(int place, double shared) {}

    Candidates(TellableRecords records) {
        this.records = records;
        this.shared = new double[records.all().size()];
    }

    /** The records that share words, those that share most first. */
    List<Candidate> of(List<ContentWords.Word> words) {
        List<Integer> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ContentWords.Word word : words) {
            if (seen.add(word.name())) {
                double weight = records.weight(word.name(), word.common());
                for (int place : records.with(word.name())) {
                    if (shared[place] == 0) {
                        found.add(place);
                    }
                    shared[place] += weight;
                }
            }
        }
        List<Candidate> candidates = found.stream()
                .filter(place -> shared[place] >= LEAST)
                .map(place -> new Candidate(place, shared[place]))
                .sorted(Comparator.comparingDouble(Candidate::shared).reversed().thenComparingInt(Candidate::place))
                .limit(MOST)
                .toList();
        found.forEach(place -> shared[place] = 0);
        return candidates;
    }
}
