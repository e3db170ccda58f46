package io.github.openupr.analysis;

import static io.github.openupr.analysis.Coverage.REVIEW;
import static io.github.openupr.analysis.Coverage.commendation;
import static io.github.openupr.analysis.Coverage.mention;
import static io.github.openupr.analysis.Coverage.publication;
import static io.github.openupr.analysis.Coverage.recommendation;
import static io.github.openupr.code.MentionKind.COMMENDATION;
import static io.github.openupr.code.MentionKind.RECOMMENDATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.openupr.model.Mention;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Term;
import io.github.openupr.model.UprDataset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoverageBreakdownTest {

    private static Recommendation of(int number, String theme, int action, String... states) {
        Recommendation plain = recommendation("KAZ-4:" + number, "Request " + number + ".", states);
        return plain.withThemes(Term.builder()
                        .scheme("upr_info")
                        .code(theme)
                        .label("The " + theme)
                        .build())
                .withActionCategory(action);
    }

    /** Ten on health by African States, ten on justice by WEOG, and one without anything; five on health are mentioned. */
    private static UprDataset dataset() {
        UprDataset.Builder dataset = UprDataset.builder();
        IntStream.range(0, 10).forEach(i -> dataset.addRecommendation(of(i, "health", 4, "KEN", "GHA")));
        IntStream.range(10, 20).forEach(i -> dataset.addRecommendation(of(i, "justice", 5, "FRA")));
        return dataset.addRecommendation(recommendation("KAZ-4:20", "Request 20."))
                .addCommendation(commendation("KAZ-4:c1", "Thanks."))
                .addPublication(publication(IntStream.range(0, 5)
                        .mapToObj(i -> mention(RECOMMENDATION, "KAZ-4:" + i))
                        .toArray(Mention[]::new)))
                .build();
    }

    private static CoverageBreakdown breakdown(PublicationCoverage told, Dimension dimension) {
        return told.breakdowns().stream()
                .filter(each -> each.dimension() == dimension)
                .findFirst()
                .orElseThrow();
    }

    private static PublicationCoverage told(UprDataset dataset) {
        return CoverageAudit.of(dataset, REVIEW).publications().get(0);
    }

    @Test
    void eachValueSaysHowManyAreMentionedOfHowMany() {
        PublicationCoverage told = told(dataset());
        assertThat(told.breakdowns())
                .extracting(CoverageBreakdown::dimension)
                .containsExactly(
                        Dimension.THEME,
                        Dimension.AFFECTED_PERSONS,
                        Dimension.REGIONAL_GROUP,
                        Dimension.ACTION_CATEGORY);
        assertThat(breakdown(told, Dimension.THEME).values())
                .extracting(
                        CoverageOfValue::code,
                        CoverageOfValue::label,
                        CoverageOfValue::recommendations,
                        CoverageOfValue::mentioned,
                        CoverageOfValue::share)
                .containsExactly(
                        tuple("upr_info:health", "The health", 10, 5, 0.5),
                        tuple("upr_info:justice", "The justice", 10, 0, 0.0));
        assertThat(breakdown(told, Dimension.REGIONAL_GROUP).values())
                .as("two States of one group are one recommendation")
                .extracting(CoverageOfValue::code, CoverageOfValue::recommendations)
                .containsExactly(tuple("African Group", 10), tuple("WEOG", 10));
        assertThat(breakdown(told, Dimension.ACTION_CATEGORY).values())
                .extracting(CoverageOfValue::code)
                .containsExactly("4", "5");
    }

    @Test
    void chancesAreAmongThoseThatHaveAValue() {
        CoverageBreakdown themes = breakdown(told(dataset()), Dimension.THEME);
        assertThat(themes.coded()).isEqualTo(20);
        assertThat(themes.uncoded()).isEqualTo(1);
        assertThat(themes.mentioned()).isEqualTo(5);
        // Five of twenty, all from one half: (10 choose 5) of (20 choose 5).
        Chance health = themes.values().get(0).chance().orElseThrow();
        assertThat(health.atLeast()).isCloseTo(252 / 15504.0, within(1e-12));
        assertThat(health.atMost()).isEqualTo(1);
        assertThat(themes.values().get(1).chance().orElseThrow().atMost()).isCloseTo(252 / 15504.0, within(1e-12));
    }

    @Test
    void whatIsNotCodedSaysSo() {
        CoverageBreakdown persons = breakdown(told(dataset()), Dimension.AFFECTED_PERSONS);
        assertThat(persons).isEqualTo(new CoverageBreakdown(Dimension.AFFECTED_PERSONS, 0, 21, 0, List.of()));
    }

    @Test
    void theNumberOfTestsIsThatOfTheChances() {
        PublicationCoverage told = told(dataset());
        assertThat(told.kindChance()).isPresent();
        assertThat(told.tests())
                .as("two themes, two groups, two actions, the kind")
                .isEqualTo(7);
        PublicationCoverage silent = told(dataset().withPublications(publication()));
        assertThat(silent.tests()).isZero();
        assertThat(silent.kindChance()).isEmpty();
    }

    @Test
    void praiseAloneHasItsChance() {
        UprDataset dataset = UprDataset.builder()
                .addRecommendation(recommendation("KAZ-4:1", "One."))
                .addRecommendation(recommendation("KAZ-4:2", "Two."))
                .addCommendation(commendation("KAZ-4:c1", "Three."))
                .addCommendation(commendation("KAZ-4:c2", "Four."))
                .addPublication(publication(mention(COMMENDATION, "KAZ-4:c1"), mention(COMMENDATION, "KAZ-4:c2")))
                .build();
        assertThat(told(dataset).kindChance().orElseThrow().atMost()).isCloseTo(1 / 6.0, within(1e-12));
    }

    @Test
    void oneRecommendationAndNoneHaveFiguresAndNoChance() {
        UprDataset one = UprDataset.builder()
                .addRecommendation(of(1, "health", 5, "FRA"))
                .addPublication(publication(mention(RECOMMENDATION, "KAZ-4:1")))
                .build();
        assertThat(told(one).tests()).isZero();
        assertThat(breakdown(told(one), Dimension.THEME).values())
                .containsExactly(new CoverageOfValue("upr_info:health", "The health", 1, 1, Optional.empty()));
        UprDataset none = UprDataset.builder().addPublication(publication()).build();
        assertThat(told(none).breakdowns())
                .allSatisfy(each -> assertThat(each.values()).isEmpty());
    }

    @Test
    void theOrderOfRecommendationsMakesNoDifferenceToTheFigures() {
        UprDataset dataset = dataset();
        List<Recommendation> shuffled = new ArrayList<>(dataset.getRecommendations());
        Collections.shuffle(shuffled, new Random(7));
        assertThat(told(dataset.withRecommendations(shuffled)).breakdowns())
                .isEqualTo(told(dataset).breakdowns());
    }

    @Test
    void recordsOfTheSameWordsAreOneRequest() {
        UprDataset dataset = UprDataset.builder()
                .addRecommendation(recommendation("KAZ-4:1", "Ratify it.", "FRA"))
                .addRecommendation(recommendation("KAZ-4:2", "Free them.", "DEU"))
                .addRecommendation(recommendation("KAZ-4:3", "ratify it", "ITA"))
                .addRecommendation(recommendation("KAZ-4:4", "Ratify it!", "ESP"))
                .addRecommendation(recommendation("KAZ-4:5", ""))
                .addRecommendation(recommendation("KAZ-4:6", ""))
                .addPublication(publication(mention(RECOMMENDATION, "KAZ-4:3")))
                .build();
        assertThat(told(dataset).leftOutRequests())
                .extracting(
                        LeftOutRequest::text,
                        LeftOutRequest::states,
                        LeftOutRequest::mentioned,
                        each -> each.records().stream().map(LeftOut::id).toList())
                .containsExactly(
                        tuple("Ratify it.", 3, 1, List.of("KAZ-4:1", "KAZ-4:4")),
                        tuple("Free them.", 1, 0, List.of("KAZ-4:2")),
                        tuple("", 0, 0, List.of("KAZ-4:5")),
                        tuple("", 0, 0, List.of("KAZ-4:6")));
        assertThatIllegalArgumentException().isThrownBy(() -> new LeftOutRequest(List.of(), 0));
    }

    @Test
    void figuresThatCannotBeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CoverageOfValue("a", "A", 1, 2, Optional.empty()))
                .withMessage("cannot mention 2 of 1");
    }
}
