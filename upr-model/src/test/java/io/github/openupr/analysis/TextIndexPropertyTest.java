package io.github.openupr.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class TextIndexPropertyTest {

    /** Frequent words and rare ones, few enough to come together often. */
    @Provide
    Arbitrary<List<Set<String>>> texts() {
        return Arbitraries.of("right", "human", "continu", "ensur", "women", "tortur", "OPCAT", "CRPD", "rare", "other")
                .set()
                .ofMaxSize(6)
                .list()
                .ofMaxSize(25);
    }

    private static double score(Set<String> first, Set<String> second) {
        long shared = 0;
        for (String word : first) {
            shared += second.contains(word) ? WordWeights.square(word) : 0;
        }
        return WordWeights.cosine(shared, square(first), square(second));
    }

    private static long square(Set<String> words) {
        return words.stream().mapToLong(WordWeights::square).sum();
    }

    @Property
    void theIndexFindsWhatComparingAllFinds(
            @ForAll("texts") List<Set<String>> texts, @ForAll @DoubleRange(min = 0.3, max = 1) double threshold) {
        TextIndex index = new TextIndex(texts, threshold);
        List<Set<String>> asked = new ArrayList<>(texts);
        asked.add(Set.of("unknown", "OPCAT"));
        for (Set<String> words : asked) {
            Map<Integer, Double> expected = new TreeMap<>();
            for (int place = 0; place < texts.size(); place++) {
                double score = score(words, texts.get(place));
                if (score >= threshold) {
                    expected.put(place, score);
                }
            }
            Map<Integer, Double> found = new TreeMap<>();
            index.like(words)
                    .forEach(like -> index.places(like.text()).forEach(place -> found.put(place, like.score())));
            assertThat(found).isEqualTo(expected);
            assertThat(index.like(words).stream()
                            .map(like -> index.places(like.text()).get(0)))
                    .isSorted();
        }
    }
}
