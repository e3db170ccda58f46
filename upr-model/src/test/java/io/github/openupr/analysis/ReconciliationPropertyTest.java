package io.github.openupr.analysis;

import static io.github.openupr.analysis.Coverage.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.Position;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.UprDataset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReconciliationPropertyTest {

    /** Few words and States, so that most recommendations are like some other one. */
    @Provide
    Arbitrary<UprDataset> sources() {
        Arbitrary<String> texts = Arbitraries.of("ratify", "treaty", "torture", "children", "schools", "free", "media")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(words -> String.join(" ", words));
        Arbitrary<String[]> states = Arbitraries.of("FRA", "DEU")
                .set()
                .ofMaxSize(2)
                .map(all -> all.stream().sorted().toArray(String[]::new));
        Arbitrary<Recommendation> recommendation = Combinators.combine(
                        texts,
                        states,
                        Arbitraries.of("1.1", "1.2", "1.3").optional(),
                        Arbitraries.of(Position.class).optional())
                .as((text, by, number, position) -> Coverage.recommendation("KAZ-4:x", text, by)
                        .withNumber(number)
                        .withResponse(position.map(
                                each -> Response.builder().position(each).build())));
        return recommendation
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(all -> UprDataset.builder().recommendations(all).build());
    }

    @Property
    void aSourceDoesNotDifferFromItself(@ForAll("sources") UprDataset source) {
        Reconciliation result = Reconciliation.of(source, source, REVIEW);

        assertThat(result.discrepancies()).isEmpty();
        assertThat(result.equal()).isEqualTo(result.mentionsInA()).isEqualTo(result.mentionsInB());
    }

    @Property
    void swappingTheSourcesSwapsTheResult(@ForAll("sources") UprDataset first, @ForAll("sources") UprDataset second) {
        Reconciliation result = Reconciliation.of(first, second, REVIEW);
        Reconciliation swapped = Reconciliation.of(second, first, REVIEW);

        assertThat(swapped.equal()).isEqualTo(result.equal());
        assertThat(swapped.mentionsInA()).isEqualTo(result.mentionsInB());
        // Which words count as moved may differ; which records are told together does not.
        assertThat(swapped.discrepancies().stream()
                        .map(each -> List.of(swapped(each.kinds()), each.state(), each.b(), each.a()))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(result.discrepancies().stream()
                        .map(each -> List.<Object>of(each.kinds(), each.state(), each.a(), each.b()))
                        .toList());
    }

    @Property
    void everyMentionIsToldOrCountedOnce(@ForAll("sources") UprDataset first, @ForAll("sources") UprDataset second) {
        Reconciliation result = Reconciliation.of(first, second, REVIEW);

        assertThat(result.equal()
                        + result.discrepancies().stream()
                                .mapToInt(each -> each.a().size())
                                .sum())
                .isEqualTo(result.mentionsInA());
        assertThat(result.equal()
                        + result.discrepancies().stream()
                                .mapToInt(each -> each.b().size())
                                .sum())
                .isEqualTo(result.mentionsInB());
    }

    @Property
    void theWordsThatDifferTurnOneTextIntoTheOther(
            @ForAll("texts") List<String> first, @ForAll("texts") List<String> second) {
        WordDifference difference = WordDifference.of(String.join(" ", first), String.join(" ", second));

        assertThat(sorted(first, difference.second())).isEqualTo(sorted(second, difference.first()));
    }

    private static List<String> sorted(List<String> words, List<String> more) {
        return IntStream.range(0, 2)
                .mapToObj(i -> i == 0 ? words : more)
                .flatMap(List::stream)
                .sorted()
                .collect(Collectors.toList());
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("xa", "xb", "xc", "xd").list().ofMaxSize(8);
    }

    private static Set<DiscrepancyKind> swapped(Set<DiscrepancyKind> kinds) {
        Set<DiscrepancyKind> swapped = EnumSet.noneOf(DiscrepancyKind.class);
        kinds.forEach(kind -> swapped.add(
                switch (kind) {
                    case ONLY_IN_A -> DiscrepancyKind.ONLY_IN_B;
                    case ONLY_IN_B -> DiscrepancyKind.ONLY_IN_A;
                    case DIVIDED_OTHERWISE, OTHER_WORDS, OTHER_POSITION, POSITION_IN_ONE -> kind;
                }));
        return swapped;
    }
}
