package io.github.openupr.analysis;

import static io.github.openupr.analysis.Coverage.REVIEW;
import static io.github.openupr.analysis.Coverage.recommendation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.openupr.code.ReviewId;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.UprDataset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {

    private static UprDataset dataset(Recommendation... recommendations) {
        return UprDataset.builder().addRecommendations(recommendations).build();
    }

    private static List<List<String>> groups(Similarity result) {
        return result.groups().stream()
                .map(group -> group.recommendations().stream()
                        .map(each -> each.getId().local())
                        .toList())
                .toList();
    }

    @Test
    void aGroupHasItsMembersInTheOrderOfTheDatasetAndSaysWhy() {
        Similarity result = Similarity.of(
                dataset(
                        recommendation(
                                "KAZ-4:1", "Ratify the Optional Protocol to the Convention against Torture", "FRA"),
                        recommendation("KAZ-4:2", "Build rural libraries", "PER"),
                        recommendation("KAZ-4:3", "That it ratifies OP-CAT!", "DEU", "FRA"),
                        recommendation("KAZ-4:4", "Ratify the OPCAT", "ITA").withUnresolvedStates("Atlantis")),
                REVIEW);
        assertThat(result.review()).contains(REVIEW);
        assertThat(result.recommendations()).isEqualTo(4);
        assertThat(result.alone()).isEqualTo(1);
        assertThat(result.groups()).singleElement().satisfies(group -> {
            assertThat(groups(result)).containsExactly(List.of("1", "3", "4"));
            assertThat(group.lead().getId()).hasToString("KAZ-4:1");
            assertThat(group.sharedWords()).containsExactly("OPCAT", "ratify");
            assertThat(group.score()).isCloseTo(1, within(1e-9));
            assertThat(group.states()).isEqualTo(4);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ratify the ICRMW                  | Ratify OPCAT                                | false
            Consider ratifying OPCAT          | Ratify OPCAT as soon as possible            | true
            Continue to promote human rights  | Continue to protect human rights defenders  | false
            Release the jailed bloggers       | Release bloggers who are in jail            | true
            Open schools in mountain villages | Close prisons in mountain villages          | false
            """)
    void whatIsAskedForCountsNotTheWordsThatAllTextsHave(String first, String second, boolean alike) {
        UprDataset dataset = dataset(recommendation("KAZ-4:1", first), recommendation("KAZ-4:2", second));
        assertThat(Similarity.of(dataset).groups()).hasSize(alike ? 1 : 0);
    }

    @Test
    void theNameOfTheStateUnderReviewTellsNothing() {
        UprDataset dataset = dataset(
                recommendation("KAZ-4:1", "Kazakhstan must pay teachers"),
                recommendation("KAZ-4:2", "Kazakhstan must free bloggers"),
                recommendation("PER-4:1", "Visit Kazakhstan"),
                recommendation("PER-4:2", "Visits to Kazakhstan"));
        assertThat(groups(Similarity.of(dataset, REVIEW))).isEmpty();
        assertThat(groups(Similarity.of(dataset, ReviewId.parse("PER-4")))).hasSize(1);
    }

    @Test
    void groupsOfMostStatesComeFirst() {
        Similarity result = Similarity.of(dataset(
                recommendation("KAZ-4:1", "Plant trees", "FRA"),
                recommendation("KAZ-4:2", "Plant trees", "FRA"),
                recommendation("KAZ-4:3", "Plant trees", "FRA"),
                recommendation("KAZ-4:4", "Dig wells", "FRA"),
                recommendation("KAZ-3:1", "Dig wells", "ITA")));
        assertThat(groups(result)).containsExactly(List.of("4", "1"), List.of("1", "2", "3"));
        assertThat(result.review()).isEmpty();
    }

    @Test
    void textsWithoutWordsAreLikeNone() {
        Similarity result = Similarity.of(dataset(
                recommendation("KAZ-4:1", ""), recommendation("KAZ-4:2", " ? "), recommendation("KAZ-4:3", "and the")));
        assertThat(result.groups()).isEmpty();
        assertThat(result.alone()).isEqualTo(3);
    }

    @Test
    void anEmptyDatasetHasNoGroup() {
        assertThat(Similarity.of(UprDataset.builder().build()).groups()).isEmpty();
    }

    @Test
    void aReviewThatIsNotThereIsRefusedWithThoseThatAre() {
        UprDataset dataset = dataset(recommendation("KAZ-4:1", "Dig wells"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Similarity.of(dataset, ReviewId.parse("KAZ-1")))
                .withMessage("no review KAZ-1 in this dataset, which has KAZ-4");
    }

    @Test
    void theLocaleMakesNoDifference() {
        Locale before = Locale.getDefault();
        UprDataset dataset =
                dataset(recommendation("KAZ-4:1", "INVITE IMMIGRANTS"), recommendation("KAZ-4:2", "invite immigrants"));
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(groups(Similarity.of(dataset))).containsExactly(List.of("1", "2"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
