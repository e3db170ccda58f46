package io.github.openupr.analysis;

import static io.github.openupr.analysis.Coverage.REVIEW;
import static io.github.openupr.analysis.Coverage.commendation;
import static io.github.openupr.analysis.Coverage.mention;
import static io.github.openupr.analysis.Coverage.publication;
import static io.github.openupr.analysis.Coverage.recommendation;
import static io.github.openupr.code.MentionKind.COMMENDATION;
import static io.github.openupr.code.MentionKind.RECOMMENDATION;
import static io.github.openupr.code.MentionKind.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.openupr.code.CountedUnit;
import io.github.openupr.code.MentionKind;
import io.github.openupr.code.ReviewId;
import io.github.openupr.model.Mention;
import io.github.openupr.model.Publication;
import io.github.openupr.model.ReportedCount;
import io.github.openupr.model.Review;
import io.github.openupr.model.UprDataset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageAuditTest {

    private static final ReviewId OTHER = ReviewId.parse("KAZ-3");

    /** Two recommendations and two commendations of the review, and one recommendation of another. */
    private static final UprDataset DATASET = UprDataset.builder()
            .addRecommendation(recommendation("KAZ-4:r1", "Ratify it.", "FRA"))
            .addRecommendation(recommendation("KAZ-4:r2", "Free them."))
            .addRecommendation(recommendation("KAZ-3:r1", "Teach them."))
            .addCommendation(commendation("KAZ-4:c1", "The court."))
            .addCommendation(commendation("KAZ-4:c2", "The law."))
            .build();

    private static PublicationCoverage covered(Publication publication) {
        return CoverageAudit.of(DATASET.withPublications(publication), REVIEW)
                .publications()
                .get(0);
    }

    private static PublicationCoverage covered(Mention... mentions) {
        return covered(publication(mentions));
    }

    private static List<String> leftOut(PublicationCoverage coverage) {
        return coverage.leftOut().stream().map(LeftOut::id).toList();
    }

    @Test
    void praiseAloneIsSelective() {
        PublicationCoverage told = covered(mention(COMMENDATION, "KAZ-4:c2"));
        assertThat(told.selective()).isTrue();
        assertThat(told.bias()).isEqualTo(Bias.COMMENDATIONS_ONLY);
        assertThat(told.mentionedCommendations())
                .extracting(each -> each.getId().toString())
                .containsExactly("KAZ-4:c2");
        assertThat(told.commendationShare()).hasValue(0.5);
        assertThat(told.recommendationShare()).hasValue(0);
        assertThat(leftOut(told)).containsExactly("KAZ-4:r1", "KAZ-4:r2", "KAZ-4:c1");
        assertThat(told.uncountedMentions()).isEmpty();
    }

    @Test
    void recommendationsAloneAreABiasTooAndNotSelective() {
        PublicationCoverage told = covered(mention(RECOMMENDATION, "KAZ-4:r2"), mention(RECOMMENDATION, "KAZ-4:r1"));
        assertThat(told.selective()).isFalse();
        assertThat(told.bias()).isEqualTo(Bias.RECOMMENDATIONS_ONLY);
        assertThat(told.recommendationShare()).hasValue(1);
        assertThat(told.mentionedRecommendations())
                .extracting(each -> each.getId().toString())
                .as("in the order of the dataset")
                .containsExactly("KAZ-4:r1", "KAZ-4:r2");
        assertThat(leftOut(told)).containsExactly("KAZ-4:c1", "KAZ-4:c2");
    }

    @Test
    void bothOrNeitherIsNoBias() {
        assertThat(covered(mention(COMMENDATION, "KAZ-4:c1"), mention(RECOMMENDATION, "KAZ-4:r1"))
                        .bias())
                .isEqualTo(Bias.NONE);
        assertThat(covered().bias()).isEqualTo(Bias.NONE);
        assertThat(covered(mention(TOPIC)).bias()).isEqualTo(Bias.NONE);
    }

    /** The mention stands beside one of a commendation: does it save the publication from being called selective? */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            recommendation, -,         no_target,      false
            recommendation, KAZ-4:r99, no_such_record, false
            recommendation, nonsense,  no_such_record, false
            recommendation, KAZ-4:c2,  kind_differs,   false
            commendation,   KAZ-4:r1,  kind_differs,   false
            recommendation, KAZ-3:r1,  other_review,   true
            recommendation, KAZ-2:r1,  other_review,   true
            commendation,   KAZ-4:c1,  repeated,       true
            commendation,   -,         no_target,      true
            topic,          -,         topic,          true
            topic,          KAZ-4:r1,  topic,          true
            """)
    void aMentionThatCountsNowhereIsToldWithItsReason(String kind, String target, String reason, boolean selective) {
        Mention mention = target == null ? mention(MentionKind.parse(kind)) : mention(MentionKind.parse(kind), target);
        PublicationCoverage told = covered(mention(COMMENDATION, "KAZ-4:c1"), mention);
        assertThat(told.uncountedMentions()).singleElement().satisfies(each -> {
            assertThat(each.mention()).isEqualTo(mention);
            assertThat(each.reason()).hasToString(reason);
        });
        assertThat(told.selective()).isEqualTo(selective);
        assertThat(told.mentionedRecommendations()).isEmpty();
        assertThat(told.mentionedCommendations()).hasSize(1);
    }

    @Test
    void praiseThatNoRecordShowsIsABiasWithoutTheEvidenceToCallItSelective() {
        PublicationCoverage told = covered(mention(COMMENDATION));
        assertThat(told.bias()).isEqualTo(Bias.COMMENDATIONS_ONLY);
        assertThat(told.selective()).isFalse();
    }

    @Test
    void whatMostStatesAskedForComesFirstAndTiesStayInTheOrderOfTheDataset() {
        UprDataset dataset = UprDataset.builder()
                .addRecommendation(recommendation("KAZ-4:1", "Once.", "FRA"))
                .addRecommendation(recommendation("KAZ-4:2", "Abolish it", "FRA", "DEU"))
                .addRecommendation(
                        recommendation("KAZ-4:3", "ABOLISH  it.", "DEU", "ITA").withUnresolvedStates("Atlantis", " "))
                .addRecommendation(recommendation("KAZ-4:4", "Nobody knows who."))
                .addRecommendation(recommendation("KAZ-4:5", "Twice.", "FRA", "DEU"))
                .addRecommendation(recommendation("KAZ-3:6", "Abolish it.", "CHE"))
                .addCommendation(commendation("KAZ-4:c1", "Abolish it.").withState(REVIEW.state()))
                .addPublication(publication())
                .build();
        PublicationCoverage told =
                CoverageAudit.of(dataset, REVIEW).publications().get(0);
        assertThat(told.leftOut())
                .extracting(LeftOut::id, LeftOut::states)
                .containsExactly(
                        tuple("KAZ-4:2", 4),
                        tuple("KAZ-4:3", 4),
                        tuple("KAZ-4:5", 2),
                        tuple("KAZ-4:1", 1),
                        tuple("KAZ-4:c1", 1),
                        tuple("KAZ-4:4", 0));
    }

    @Test
    void marksBelongToTheirLettersAndSignsDoNot() {
        UprDataset dataset = UprDataset.builder()
                .addRecommendation(recommendation("KAZ-4:1", "\u0915\u093f", "FRA"))
                .addRecommendation(recommendation("KAZ-4:2", "\u0915\u0940", "DEU"))
                .addRecommendation(recommendation("KAZ-4:3", "Cafe\u0301 - no. 5!", "FRA"))
                .addRecommendation(recommendation("KAZ-4:4", "(CAF\u00c9) no 5", "DEU"))
                .addPublication(publication())
                .build();
        assertThat(CoverageAudit.of(dataset, REVIEW).publications().get(0).leftOut())
                .extracting(LeftOut::id, LeftOut::states)
                .containsExactly(tuple("KAZ-4:3", 2), tuple("KAZ-4:4", 2), tuple("KAZ-4:1", 1), tuple("KAZ-4:2", 1));
    }

    @Test
    void textsThatAreMissingHaveNothingInCommon() {
        UprDataset dataset = UprDataset.builder()
                .addRecommendation(recommendation("KAZ-4:1", " ", "FRA"))
                .addRecommendation(recommendation("KAZ-4:2", "", "DEU"))
                .addPublication(publication())
                .build();
        assertThat(CoverageAudit.of(dataset, REVIEW).publications().get(0).leftOut())
                .extracting(LeftOut::states)
                .containsExactly(1, 1);
    }

    @Test
    void aPublicationIsAboutTheReviewWhereItListsItOrNamesAnIdOfIt() {
        Publication elsewhere = publication(List.of(OTHER), mention(RECOMMENDATION, "KAZ-3:r1"));
        Publication unlisted = publication(List.of(OTHER), mention(COMMENDATION, "KAZ-4:c1"));
        Publication dangling = publication(List.of(), mention(RECOMMENDATION, "KAZ-4:gone"));
        UprDataset dataset = DATASET.withPublications(elsewhere, publication(), unlisted, dangling);
        assertThat(CoverageAudit.of(dataset, REVIEW).publications())
                .extracting(PublicationCoverage::publication, PublicationCoverage::listsReview)
                .containsExactly(tuple(publication(), true), tuple(unlisted, false), tuple(dangling, false));
    }

    @Test
    void aPublicationOnTwoReviewsIsAuditedForEach() {
        Publication both = publication(
                List.of(OTHER, REVIEW), mention(RECOMMENDATION, "KAZ-3:r1"), mention(COMMENDATION, "KAZ-4:c1"));
        UprDataset dataset = DATASET.withPublications(both);
        assertThat(CoverageAudit.of(dataset, REVIEW).publications().get(0).bias())
                .isEqualTo(Bias.COMMENDATIONS_ONLY);
        assertThat(CoverageAudit.of(dataset, OTHER).publications().get(0).bias())
                .isEqualTo(Bias.RECOMMENDATIONS_ONLY);
    }

    @Test
    void aShareOfNothingIsNoShare() {
        UprDataset dataset = UprDataset.builder()
                .addPublication(publication(mention(COMMENDATION, "KAZ-4:c1")))
                .build();
        CoverageAudit audit = CoverageAudit.of(dataset, REVIEW);
        assertThat(audit.recommendations()).isZero();
        PublicationCoverage told = audit.publications().get(0);
        assertThat(told.recommendationShare()).isEmpty();
        assertThat(told.commendationShare()).isEmpty();
        assertThat(told.leftOut()).isEmpty();
        assertThat(told.selective()).isFalse();
    }

    @Test
    void aReviewWithoutPublicationsHasItsTotals() {
        ReportedCount reported = ReportedCount.builder()
                .what(CountedUnit.RECOMMENDATIONS)
                .count(200)
                .approximate(true)
                .build();
        CoverageAudit audit = CoverageAudit.of(
                DATASET.withReviews(Review.builder()
                        .id(REVIEW)
                        .stateUnderReview(REVIEW.state())
                        .cycle(4)
                        .addReportedCount(reported)
                        .build()),
                REVIEW);
        assertThat(audit).isEqualTo(new CoverageAudit(REVIEW, 2, 2, List.of(reported), List.of(), List.of()));
    }

    @Test
    void anUnknownReviewIsRefusedWithThoseThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoverageAudit.of(DATASET, ReviewId.parse("FRA-1")))
                .withMessage("no review FRA-1 in this dataset, which has KAZ-3, KAZ-4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoverageAudit.of(UprDataset.builder().build(), REVIEW))
                .withMessage("no review KAZ-4 in this dataset, which has none");
        UprDataset many = UprDataset.builder()
                .addPublication(publication(List.of(
                        ReviewId.parse("KAZ-9"),
                        ReviewId.parse("KAZ-8"),
                        ReviewId.parse("KAZ-7"),
                        ReviewId.parse("KAZ-6"),
                        ReviewId.parse("KAZ-5"),
                        OTHER)))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoverageAudit.of(many, REVIEW))
                .withMessageEndingWith("has KAZ-3, KAZ-5, KAZ-6, KAZ-7, KAZ-8 and 1 more");
        UprDataset two = UprDataset.builder()
                .addPublication(publication(List.of(ReviewId.parse("AFG-1"), OTHER)))
                .build();
        assertThatIllegalArgumentException()
                .as("the reviews of the same State come first")
                .isThrownBy(() -> CoverageAudit.of(two, REVIEW))
                .withMessageEndingWith("has KAZ-3, AFG-1");
    }

    @Test
    void onlyRecommendationsAndCommendationsAreLeftOut() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LeftOut(publication(), 0));
    }

    @Test
    void codesOfBiasAreParsedAsTheyArePrinted() {
        assertThat(Bias.values())
                .allSatisfy(bias -> assertThat(Bias.parse(bias.toString())).isEqualTo(bias));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bias.parse("NONE"))
                .withMessage("not a bias: \"NONE\" (one of [commendations_only, recommendations_only, none])");
    }
}
