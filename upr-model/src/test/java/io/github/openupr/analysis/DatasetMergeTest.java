package io.github.openupr.analysis;

import static io.github.openupr.analysis.Coverage.recommendation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.openupr.code.ActorKind;
import io.github.openupr.code.AssessmentStatus;
import io.github.openupr.code.DocumentKind;
import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.code.MentionKind;
import io.github.openupr.code.Position;
import io.github.openupr.code.ResponseStage;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Actor;
import io.github.openupr.model.Answer;
import io.github.openupr.model.Assessment;
import io.github.openupr.model.DataSource;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.Mention;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.model.ReviewDocument;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.Term;
import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.Notice;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatasetMergeTest {

    private static final String TEXT = "Build schools and clinics in every mountain village";

    private static UprDataset of(Recommendation... recommendations) {
        return UprDataset.builder().addRecommendations(recommendations).build();
    }

    private static Recommendation numbered(String number, String text, String... states) {
        return recommendation("KAZ-2:" + number, text, states)
                .withNumber(number)
                .withSource(at("list.docx", "row 7"));
    }

    /** As UPR Info has one: no number, one State. */
    private static Recommendation row(String digest, String text, String state) {
        return recommendation("KAZ-2:" + state + "-" + digest, text, state).withSource(at("export.csv", "row 3"));
    }

    private static SourceRef at(String source, String location) {
        return SourceRef.builder().source(source).location(location).build();
    }

    private static Response response(Position position, String wording) {
        return Response.builder().position(position).wording(wording).build();
    }

    private static DatasetMerge merge(UprDataset... datasets) {
        return DatasetMerge.of(Arrays.asList(datasets));
    }

    private static List<String> codes(DatasetMerge merge) {
        return merge.notices().stream().map(Notice::code).toList();
    }

    private static Recommendation only(DatasetMerge merge) {
        assertThat(merge.dataset().getRecommendations()).hasSize(1);
        return merge.dataset().getRecommendations().get(0);
    }

    @Test
    void rowsOfUprInfoJoinTheNumberedRecommendationOfTheirStates() {
        UprDataset list = of(numbered("140.1", "To " + TEXT.toLowerCase(Locale.ROOT) + ";", "FRA", "PER"));
        UprDataset rows = of(row("aa", TEXT + ".", "FRA"), row("bb", TEXT, "PER"));

        DatasetMerge merge = merge(list, rows);

        Recommendation joined = only(merge);
        assertThat(joined.getNumber()).contains("140.1");
        assertThat(joined.getRecommendingStates()).extracting(StateCode::code).containsExactly("FRA", "PER");
        assertThat(joined.getSource()).contains(at("list.docx", "row 7"));
        assertThat(joined.getExtras())
                .containsEntry("merged-id@export.csv row 3", "KAZ-2:FRA-aa")
                .containsEntry("merged-id@export.csv row 3@export.csv row 3", "KAZ-2:PER-bb");
        assertThat(merge.joined()).isEqualTo(2);
        assertThat(merge.added()).isZero();
        assertThat(merge.notices()).isEmpty();
    }

    @Test
    void whatIsNumberedComesFirstWhateverTheOrderGiven() {
        UprDataset list = of(numbered("140.1", TEXT, "FRA"));
        UprDataset rows = of(row("aa", TEXT, "FRA"));

        assertThat(merge(rows, list).dataset()).isEqualTo(merge(list, rows).dataset());
    }

    @Test
    void hyphensThatAreLostAndAccentsMakeNoDifference() {
        DatasetMerge merge = merge(
                of(numbered("1.1", "Carry out awareness-raising in Côte d’Ivoire's schools", "FRA")),
                of(row("aa", "Carry out awarenessraising in Cote d'Ivoire's schools", "FRA")));

        assertThat(merge.joined()).isOne();
        assertThat(merge.notices()).isEmpty();
    }

    @Test
    void otherWordsAreFoundByTheirShareAndTold() {
        DatasetMerge merge = merge(
                of(numbered("1.1", TEXT, "FRA"), numbered("1.2", "Abolish the death penalty", "FRA")),
                of(row("aa", "Build schools, clinics and roads in each mountain village", "FRA")));

        assertThat(merge.joined()).isOne();
        assertThat(merge.dataset().getRecommendations().get(0).getText()).isEqualTo(TEXT);
        assertThat(merge.dataset().getRecommendations().get(0).getExtras())
                .containsEntry(
                        "merged-text@export.csv row 3", "Build schools, clinics and roads in each mountain village");
        assertThat(merge.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("merge_text_differs");
            assertThat(notice.message()).contains("share 5, 83 %");
        });
    }

    @Test
    void theSameWordsOfAnotherStateAreAnotherRecommendation() {
        DatasetMerge merge = merge(of(numbered("1.1", TEXT, "FRA")), of(row("aa", TEXT, "PER")));

        assertThat(merge.dataset().getRecommendations()).hasSize(2);
        assertThat(merge.added()).isOne();
        assertThat(codes(merge)).containsExactly("merge_unpaired");
    }

    @Test
    void eachMentionIsFoundOnce() {
        DatasetMerge merge = merge(
                of(numbered("1.1", "Protect journalists", "FRA"), numbered("1.2", "Protect journalists", "FRA")),
                of(row("aa", "Protect journalists", "FRA"), row("aa~2", "Protect journalists", "FRA")));

        assertThat(merge.joined()).isEqualTo(2);
        assertThat(merge.dataset().getRecommendations())
                .allSatisfy(each -> assertThat(each.getExtras()).hasSize(1));
    }

    @Test
    void twoHalvesInUprInfoAreOneRecommendationSupportedInPart() {
        Response partial = Response.builder()
                .position(Position.SUPPORTED)
                .partial(true)
                .wording("Supported/Noted")
                .build();
        DatasetMerge merge = merge(
                of(numbered("1.1", "Ratify the convention on torture and abolish the death penalty", "FRA")
                        .withResponse(partial)),
                of(
                        row("aa", "Ratify the convention on torture", "FRA")
                                .withResponse(response(Position.SUPPORTED, "Accepted")),
                        row("bb", "Abolish the death penalty", "FRA").withResponse(response(Position.NOTED, "Noted"))));

        assertThat(only(merge).getResponse()).contains(partial);
        assertThat(codes(merge)).containsExactly("merge_text_differs", "merge_text_differs", "merge_position_reduced");
    }

    @Test
    void anotherPositionIsToldWithBothAndNeitherIsLost() {
        DatasetMerge merge = merge(
                of(numbered("1.1", TEXT, "FRA").withResponse(response(Position.SUPPORTED, "Supported"))),
                of(row("aa", TEXT, "FRA").withResponse(response(Position.NOTED, "Noted"))));

        Recommendation joined = only(merge);
        assertThat(joined.getResponse()).contains(response(Position.SUPPORTED, "Supported"));
        assertThat(joined.getExtras()).containsEntry("merged-position@export.csv row 3", "noted: Noted");
        assertThat(merge.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("merge_conflict_position");
            assertThat(notice.record()).contains("KAZ-2:1.1");
            assertThat(notice.message()).contains("supported (\"Supported\")");
            assertThat(notice.value()).contains("noted (\"Noted\")");
            assertThat(notice.location()).contains(at("export.csv", "row 3"));
        });
    }

    @Test
    void anAnswerOfTheAddendumMovesToItsRecommendationAndWhatWasPendingIsHistory() {
        Response pending = Response.builder()
                .position(Position.PENDING)
                .stage(ResponseStage.REPORT)
                .build();
        Response supported = Response.builder()
                .position(Position.SUPPORTED)
                .stage(ResponseStage.ADDENDUM)
                .source(at("addendum.txt", "line 4"))
                .build();
        Review review = review("KAZ-2")
                .withAnswers(
                        Answer.builder().number("1").response(supported).build(),
                        Answer.builder().number("77").response(supported).build());

        DatasetMerge merge = merge(
                of(numbered("115.1", TEXT, "FRA").withResponse(pending)),
                UprDataset.builder().addReview(review).build());

        assertThat(only(merge).getResponse()).contains(supported);
        assertThat(only(merge).getEarlierResponses()).containsExactly(pending);
        assertThat(merge.dataset().getReviews().get(0).getAnswers())
                .extracting(Answer::getNumber)
                .containsExactly("77");
        assertThat(codes(merge)).containsExactly("merge_answer_unmatched");
    }

    @Test
    void anItemOfTwoParagraphsIsNotGuessed() {
        Review review = review("KAZ-2")
                .withAnswers(Answer.builder()
                        .number("1")
                        .response(response(Position.NOTED, "Noted"))
                        .build());

        DatasetMerge merge = merge(
                of(numbered("95.1", TEXT, "FRA"), numbered("96.1", "Free them", "PER")),
                UprDataset.builder().addReview(review).build());

        assertThat(merge.dataset().getRecommendations())
                .allSatisfy(each -> assertThat(each.getResponse()).isEmpty());
        assertThat(merge.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.message()).contains("95.1, 96.1"));
    }

    @Test
    void listsHaveBothAndASpellingOfATermCountsOnce() {
        Term first = Term.builder().scheme("uhri").code("x").label("Work").build();
        Term same = first.withLabel("work ");
        Term other = Term.builder().scheme("upr_info").label("Labour").build();

        DatasetMerge merge = merge(
                of(numbered("1.1", TEXT, "FRA").withThemes(first).withActionCategory(4)),
                of(row("aa", TEXT, "FRA").withThemes(same, other).withActionCategory(5)));

        assertThat(only(merge).getThemes()).containsExactly(first, other);
        assertThat(only(merge).getActionCategory()).hasValue(4);
        assertThat(codes(merge)).containsExactly("merge_conflict_member");
    }

    @Test
    void reviewsOfSeveralSourcesAreOneWithTheValuesOfAll() {
        ReviewDocument report = ReviewDocument.builder()
                .kind(DocumentKind.WORKING_GROUP_REPORT)
                .symbol(DocumentSymbol.parse("A/HRC/28/10"))
                .build();
        Review first = review("KAZ-2").withSession(20).withDocuments(report);
        Review second = review("KAZ-2")
                .withSession(21)
                .withReviewedOn(LocalDate.of(2014, 10, 30))
                .withDocuments(report.withTitle("Report"));

        DatasetMerge merge = merge(
                UprDataset.builder().addReview(first).build(),
                UprDataset.builder().addReview(second).build());

        assertThat(merge.dataset().getReviews())
                .containsExactly(
                        first.withReviewedOn(LocalDate.of(2014, 10, 30)).withDocuments(report.withTitle("Report")));
        assertThat(codes(merge)).containsExactly("merge_conflict_member");
    }

    @Test
    void whatRefersToARecordFollowsItsNewId() {
        Assessment assessment = Assessment.builder()
                .id("a1")
                .recommendation(row("aa", TEXT, "FRA").getId())
                .assessor(Actor.builder()
                        .name("A group")
                        .kind(ActorKind.values()[0])
                        .build())
                .status(AssessmentStatus.IMPLEMENTED)
                .build();
        UprDataset rows = UprDataset.builder()
                .addRecommendation(row("aa", TEXT, "FRA"))
                .addAssessment(assessment)
                .addPublication(Coverage.publication(Mention.builder()
                        .kind(MentionKind.RECOMMENDATION)
                        .target("KAZ-2:FRA-aa")
                        .build()))
                .build();

        UprDataset merged = merge(of(numbered("1.1", TEXT, "FRA")), rows).dataset();

        assertThat(merged.getAssessments().get(0).getRecommendation().toString())
                .isEqualTo("KAZ-2:1.1");
        assertThat(merged.getPublications().get(0).getMentions().get(0).getTarget())
                .contains("KAZ-2:1.1");
    }

    @Test
    void otherRecordsOfOneIdAndOtherSourcesOfOneNameAreToldApart() {
        UprDataset first = sourced("UPR Info", recommendation("KAZ-2:r1", "Free them.", "FRA"));
        UprDataset second = sourced("OHCHR", recommendation("KAZ-2:r1", "Teach the children.", "PER"));

        DatasetMerge merge = merge(first, second);

        assertThat(merge.dataset().getRecommendations())
                .extracting(each -> each.getId().toString())
                .containsExactly("KAZ-2:r1", "KAZ-2:r1~2");
        assertThat(merge.dataset().getRecommendations().get(1).getSource().flatMap(SourceRef::getSource))
                .contains("data~2");
        assertThat(merge.dataset().getMetadata().orElseThrow().getSources())
                .extracting(DataSource::getId)
                .containsExactly("data", "data~2");
        assertThat(codes(merge)).contains("merge_id_renamed", "merge_source_renamed");
    }

    private static UprDataset sourced(String publisher, Recommendation recommendation) {
        return UprDataset.builder()
                .metadata(DatasetMetadata.builder()
                        .addSource(DataSource.builder()
                                .id("data")
                                .publisher(publisher)
                                .build())
                        .build())
                .addRecommendation(recommendation.withSource(at("data", "row 1")))
                .build();
    }

    @Test
    void aDatasetMergedWithItselfIsTheSame() {
        UprDataset dataset = UprDataset.builder()
                .addReview(review("KAZ-2"))
                .addRecommendations(numbered("1.1", TEXT, "FRA"), row("aa", "Free them.", "PER"))
                .addCommendation(Coverage.commendation("KAZ-2:c1", "The court."))
                .build();

        UprDataset merged = merge(dataset, dataset).dataset();

        assertThat(merged.getReviews()).isEqualTo(dataset.getReviews());
        assertThat(merged.getCommendations()).isEqualTo(dataset.getCommendations());
        assertThat(merged.getRecommendations()).isEqualTo(dataset.getRecommendations());
    }

    @Test
    void oneDatasetStaysAsItIs() {
        UprDataset dataset = of(row("aa", TEXT, "FRA"));

        assertThat(merge(dataset)).isEqualTo(new DatasetMerge(dataset, List.of(), 0, 0));
    }

    @Test
    void nothingCannotBeMerged() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatasetMerge.of(List.of()))
                .withMessage("no dataset to merge");
    }

    private static Review review(String id) {
        ReviewId parsed = ReviewId.parse(id);
        return Review.builder()
                .id(parsed)
                .stateUnderReview(parsed.state())
                .cycle(parsed.cycle())
                .source(Optional.empty())
                .build();
    }
}
