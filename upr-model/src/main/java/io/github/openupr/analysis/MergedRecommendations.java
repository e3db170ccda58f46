package io.github.openupr.analysis;

import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.model.Recommendation;
import io.github.openupr.validation.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The recommendations of several datasets, each once. Belongs to one merge. */
final class MergedRecommendations {

    private final MergeLog log;
    private final List<Recommendation> all = new ArrayList<>();
    private final Set<RecommendationId> ids = new HashSet<>();
    private int joined;
    private int added;

    MergedRecommendations(MergeLog log) {
        this.log = log;
    }

    /** Adds the recommendations of one more dataset; gives the names that those have now whose id is another one here. */
    Map<String, String> addAll(List<Recommendation> others) {
        Map<ReviewId, List<Integer>> known = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            known.computeIfAbsent(all.get(i).getReview(), key -> new ArrayList<>())
                    .add(i);
        }
        Map<ReviewId, List<Recommendation>> byReview = new LinkedHashMap<>();
        others.forEach(other -> byReview.computeIfAbsent(other.getReview(), key -> new ArrayList<>())
                .add(other));
        Map<String, String> names = new HashMap<>();
        boolean first = all.isEmpty();
        byReview.forEach((review, records) -> {
            List<Integer> places = known.getOrDefault(review, List.of());
            if (places.isEmpty()) {
                records.forEach(record -> add(record, names, first));
            } else {
                join(places, records, names);
            }
        });
        return names;
    }

    private void join(List<Integer> places, List<Recommendation> records, Map<String, String> names) {
        List<Map<Integer, List<String>>> found =
                new RecommendationPairs(places.stream().map(all::get).toList()).find(records);
        for (int i = 0; i < records.size(); i++) {
            Recommendation record = records.get(i);
            Map<Integer, List<String>> pairs = found.get(i);
            if (pairs.isEmpty()) {
                add(record, names, false);
                log.tell(
                        "merge_unpaired",
                        Severity.INFO,
                        "the earlier sources have this review, but no recommendation of this State that is like it; it is added",
                        all.get(all.size() - 1).getId().toString(),
                        record.getSource(),
                        record.getText());
                continue;
            }
            joined++;
            boolean firstPair = true;
            for (int pair : pairs.keySet()) {
                int place = places.get(pair);
                Recommendation before = all.get(place);
                tellWords(before, record);
                all.set(
                        place,
                        JoinedRecommendation.of(
                                before,
                                record,
                                firstPair ? RecommendationPairs.unpaired(record, pairs) : List.of(),
                                log));
                if (firstPair && !record.getId().equals(before.getId())) {
                    names.putIfAbsent(record.getId().toString(), before.getId().toString());
                }
                firstPair = false;
            }
        }
    }

    /** Says on what ground two texts that differ are taken for one. */
    private void tellWords(Recommendation known, Recommendation other) {
        if (Words.same(known.getText(), other.getText())) {
            return;
        }
        Words first = Words.of(known.getText());
        Words second = Words.of(other.getText());
        long share = Math.round(100 * first.likeness(second));
        log.tell(
                "merge_text_differs",
                Severity.INFO,
                "the sources have this recommendation in other words, of which they share " + first.shared(second)
                        + ", " + share + " % of the shorter text's; the earlier source's text is kept",
                known.getId().toString(),
                other.getSource(),
                other.getText());
    }

    private void add(Recommendation record, Map<String, String> names, boolean first) {
        RecommendationId own = record.getId();
        RecommendationId free = own;
        for (int i = 2; !ids.add(free); i++) {
            free = RecommendationId.of(own.review(), own.local() + "~" + i);
        }
        all.add(free.equals(own) ? record : record.withId(free));
        if (!first) {
            added++;
        }
        if (!free.equals(own)) {
            names.putIfAbsent(own.toString(), free.toString());
            log.tell(
                    "merge_id_renamed",
                    Severity.INFO,
                    "an earlier source has another record of this id; this one becomes " + free,
                    free.toString(),
                    Optional.empty(),
                    own.toString());
        }
    }

    List<Recommendation> all() {
        return all;
    }

    int joined() {
        return joined;
    }

    int added() {
        return added;
    }
}
