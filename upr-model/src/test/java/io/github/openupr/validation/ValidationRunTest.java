package io.github.openupr.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.openupr.code.ReviewId;
import io.github.openupr.model.Arbitraries;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.Specimens;
import io.github.openupr.model.UprDataset;
import io.github.openupr.model.UprRecord;
import io.github.openupr.validation.ValidationReport.Occurrences;
import io.github.openupr.validation.ValidationReport.SkippedRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A stream that goes through a run record by record. */
class ValidationRunTest {

    @Property(tries = 200)
    void aStreamGetsTheReportOfItsDataset(@ForAll("datasets") UprDataset dataset) {
        UprValidator validator = UprValidator.standard();
        ValidationRun run = validator.begin(dataset.getMetadata());
        records(dataset).forEach(run::check);

        assertThat(run.finish()).isEqualTo(validator.validate(dataset));
    }

    /** Without what a dataset says of itself: the short form for records alone. */
    @Property(tries = 50)
    void recordsAloneGetTheReportOfADatasetThatSaysNothing(@ForAll("datasets") UprDataset dataset) {
        UprDataset bare = UprDataset.builder()
                .from(dataset)
                .metadata(Optional.empty())
                .schemaVersion(UprDataset.SCHEMA_VERSION)
                .build();

        assertThat(UprValidator.standard().validate(records(bare)))
                .isEqualTo(UprValidator.standard().validate(bare));
    }

    @Provide
    Arbitrary<UprDataset> datasets() {
        return Arbitraries.datasets();
    }

    @Test
    void theFullSpecimenIsTheSameAsAStreamToo() {
        UprDataset dataset = Specimens.fullDataset();

        aStreamGetsTheReportOfItsDataset(dataset);
    }

    @Test
    void aRunThatIsFinishedTakesNothingMore() {
        ValidationRun run = UprValidator.standard().begin(Optional.empty());
        run.finish();

        assertThatIllegalStateException()
                .isThrownBy(() -> run.check(Records.review()))
                .withMessage("the run is finished; begin another");
        assertThatIllegalStateException().isThrownBy(run::finish).withMessage("the run is finished; begin another");
        assertThatIllegalStateException()
                .isThrownBy(() -> run.add(told("blank_row")))
                .withMessage("the run is finished; begin another");
    }

    @Test
    void theReportOfNothingIsEmpty() {
        ValidationReport report = UprValidator.standard().validate(List.of());

        assertThat(report).isEqualTo(new ValidationReport(List.of(), List.of(), List.of()));
        assertThat(report.worst()).isEmpty();
        assertThat(report.count("self_recommendation")).isZero();
    }

    /** A rule that needs the review cannot look at a record that comes before it, and the report says so. */
    @Test
    void aReviewBehindItsRecordsIsTold() {
        Review other = Review.builder()
                .from(Records.review())
                .id(ReviewId.parse("KAZ-3"))
                .cycle(3)
                .build();
        List<UprRecord> late = new ArrayList<>();
        late.add(Records.recommendation(1));
        late.add(Records.review());
        late.add(Records.recommendation(2));
        late.add(other);

        ValidationReport report = validate(late, TestRules.askingForReviews("asking"));

        assertThat(report.occurrences()).contains(new Occurrences("asking", Severity.WARNING, 1));
        assertThat(report.skippedRules())
                .contains(
                        new SkippedRule(
                                "asking",
                                "it could not look at records that came before their review (1 review); put the reviews first"));
    }

    @Test
    void aReviewThatComesFirstOrNeverIsNotTold() {
        List<UprRecord> inOrder = List.of(Records.review(), Records.recommendation(1));

        assertThat(validate(inOrder, TestRules.askingForReviews("asking")).skippedRules())
                .isEmpty();
        assertThat(validate(List.of(Records.recommendation(1)), TestRules.askingForReviews("asking"))
                        .skippedRules())
                .isEmpty();
    }

    @Test
    void ofTwoReviewsWithOneIdRulesSeeTheFirst() {
        List<Integer> sessions = new ArrayList<>();
        DatasetRule rule = TestRules.together(
                "asking",
                context -> TestRules.check(
                        (recommendation, out) -> context.review(recommendation.getReview())
                                .ifPresent(review ->
                                        sessions.add(review.getSession().orElse(0))),
                        out -> {}));
        Review first = Review.builder().from(Records.review()).session(46).build();

        validate(List.of(first, Records.review(), Records.recommendation(1)), rule);

        assertThat(sessions).containsExactly(46);
    }

    /** Reader and rule would tell the same fault twice. */
    @Test
    void aNoticeOfAReaderIsLeftToTheRuleOfItsCode() {
        ValidationRun run = UprValidator.standard().begin(Optional.empty());
        run.add(told("self_recommendation"));
        run.add(told("blank_text"));
        run.add(told("blank_row"));
        run.check(Records.review());
        run.check(Records.faulty(1));

        assertThat(run.finish().occurrences())
                .containsExactly(
                        new Occurrences("blank_row", Severity.INFO, 1),
                        new Occurrences("self_recommendation", Severity.ERROR, 1));
    }

    @Test
    void aRuleThatCannotBeginLeavesTheNoticeToTheReader() {
        DatasetRule failing = TestRules.together("failing", context -> {
            throw new IllegalStateException("out of order");
        });
        ValidationRun run = UprValidator.builder().addRule(failing).build().begin(Optional.empty());
        run.add(told("failing"));

        assertThat(run.finish().count("failing")).isEqualTo(1);
    }

    /** About each record, in the order of the data; then about records together. */
    @Test
    void noticesComeInTheOrderOfTheData() {
        DatasetRule together = TestRules.together(
                "together",
                context -> TestRules.check(
                        (recommendation, out) -> out.report("it is one of several; compare"),
                        out -> out.report("these were all; stop")));
        List<UprRecord> records = new ArrayList<>();
        records.add(Records.review());
        for (Recommendation each : Records.recommendations(3)) {
            records.add(each);
        }

        ValidationReport report = validate(records, TestRules.all("second"), TestRules.all("first"), together);

        assertThat(report.notices())
                .extracting(notice -> notice.code() + " "
                        + notice.record().map(id -> id + ": ").orElse("") + notice.message())
                .containsExactly(
                        "second KAZ-4:r1: there is one; look at it",
                        "first KAZ-4:r1: there is one; look at it",
                        "together KAZ-4:r1: it is one of several; compare",
                        "second KAZ-4:r2: there is one; look at it",
                        "first KAZ-4:r2: there is one; look at it",
                        "together KAZ-4:r2: it is one of several; compare",
                        "second KAZ-4:r3: there is one; look at it",
                        "first KAZ-4:r3: there is one; look at it",
                        "together KAZ-4:r3: it is one of several; compare",
                        "together these were all; stop");
        assertThat(report.occurrences()).extracting(Occurrences::code).containsExactly("first", "second", "together");
    }

    private static ValidationReport validate(List<UprRecord> records, Rule... rules) {
        UprValidator.Builder builder = UprValidator.builder();
        for (Rule rule : rules) {
            builder.addRule(rule);
        }
        return builder.build().validate(records);
    }

    private static List<UprRecord> records(UprDataset dataset) {
        List<UprRecord> all = new ArrayList<>(dataset.getReviews());
        all.addAll(dataset.getRecommendations());
        all.addAll(dataset.getCommendations());
        all.addAll(dataset.getPledges());
        all.addAll(dataset.getAssessments());
        all.addAll(dataset.getPublications());
        return all;
    }

    private static Notice told(String code) {
        return new Notice(
                code, Severity.INFO, "told by a reader", Optional.empty(), Optional.empty(), Optional.empty());
    }
}
