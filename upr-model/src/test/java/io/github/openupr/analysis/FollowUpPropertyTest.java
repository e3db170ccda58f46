package io.github.openupr.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.StateCode;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.UprDataset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FollowUpPropertyTest {

    private static final StateCode STATE = StateCode.of("KAZ");

    /** Few words, so that many texts are alike; a few requests of treaties. */
    @Provide
    Arbitrary<UprDataset> datasets() {
        Arbitrary<String> text = Arbitraries.of(
                        "free",
                        "bloggers",
                        "dig",
                        "wells",
                        "ratify OPCAT",
                        "OP-CAT",
                        "accede",
                        "to ICRMW",
                        "the",
                        "human rights")
                .list()
                .ofMaxSize(5)
                .map(words -> String.join(" ", words));
        Arbitrary<String> review = Arbitraries.of("KAZ-1", "KAZ-2", "KAZ-4", "PER-1");
        Arbitrary<String> state = Arbitraries.of("FRA", "DEU", "ITA");
        return Combinators.combine(review, text, state)
                .as((of, words, by) -> List.of(of, words, by))
                .list()
                .ofMaxSize(15)
                .map(FollowUpPropertyTest::dataset);
    }

    private static UprDataset dataset(List<List<String>> recommendations) {
        List<Recommendation> records =
                new ArrayList<>(List.of(Coverage.recommendation("KAZ-1:first", "Dig wells", "FRA")));
        recommendations.forEach(each ->
                records.add(Coverage.recommendation(each.get(0) + ":r" + records.size(), each.get(1), each.get(2))));
        return UprDataset.builder().recommendations(records).build();
    }

    @Property
    void everyRecommendationIsToldOnceAndTheCountsAddUp(@ForAll("datasets") UprDataset dataset) {
        for (ReviewFollowUp step : FollowUp.of(dataset, STATE).steps()) {
            assertThat(step.recommendations())
                    .extracting(FollowedRecommendation::recommendation)
                    .containsExactlyElementsOf(dataset.getRecommendations().stream()
                            .filter(each -> each.getReview().equals(step.earlier()))
                            .toList());
            assertThat(step.byPosition().stream()
                            .mapToInt(each -> each.repeated() + each.notRepeated())
                            .sum())
                    .isEqualTo(step.recommendations().size());
            assertThat(step.positionChanges().stream()
                            .mapToInt(PositionChange::pairs)
                            .sum())
                    .isEqualTo(step.pairs().size());
            Set<Recommendation> later = new HashSet<>(step.newRequests());
            step.pairs().forEach(pair -> later.add(pair.later()));
            assertThat(later).hasSize(step.laterRecommendations());
        }
    }

    @Property
    void everyPairHasItsGround(@ForAll("datasets") UprDataset dataset) {
        for (ReviewFollowUp step : FollowUp.of(dataset, STATE).steps()) {
            assertThat(step.pairs()).allSatisfy(pair -> {
                switch (pair.ground()) {
                    case STATE_AND_TEXT ->
                        assertThat(pair.sameState() && pair.score() >= FollowUp.THRESHOLD)
                                .isTrue();
                    case TEXT ->
                        assertThat(!pair.sameState() && pair.score() >= FollowUp.THRESHOLD)
                                .isTrue();
                    case TREATY -> assertThat(pair.sharedTreaties()).isNotEmpty();
                    case PART -> assertThat(pair.score()).isLessThan(FollowUp.THRESHOLD);
                }
            });
        }
    }

    @Property
    void theSameDataGivesAnEqualResult(@ForAll("datasets") UprDataset dataset) {
        assertThat(FollowUp.of(dataset, STATE)).isEqualTo(FollowUp.of(dataset, STATE));
        assertThat(Similarity.of(dataset)).isEqualTo(Similarity.of(dataset));
    }

    @Property
    void groupsAreApartAndTheirMembersAreLikeTheirLead(@ForAll("datasets") UprDataset dataset) {
        Similarity result = Similarity.of(dataset);
        List<Recommendation> grouped = result.groups().stream()
                .flatMap(group -> group.recommendations().stream())
                .toList();
        assertThat(grouped).doesNotHaveDuplicates();
        assertThat(grouped.size() + result.alone())
                .isEqualTo(dataset.getRecommendations().size());
        for (LikeRecommendations group : result.groups()) {
            RequestText lead = RequestText.of(group.lead());
            assertThat(group.recommendations())
                    .contains(group.lead())
                    .allSatisfy(each -> assertThat(lead.likeness(RequestText.of(each)))
                            .isGreaterThanOrEqualTo(group.score())
                            .isGreaterThanOrEqualTo(Similarity.THRESHOLD));
        }
    }
}
