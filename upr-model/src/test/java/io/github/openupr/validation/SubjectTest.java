package io.github.openupr.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.openupr.model.SourceRef;
import io.github.openupr.model.Specimens;
import io.github.openupr.model.UprRecord;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a notice is about, and where it says that it stands. */
class SubjectTest {

    private static final SourceRef PLACE =
            SourceRef.builder().location("line 17").build();
    private static final RecordRule RULE = TestRules.each(
            "my_rule", (recommendation, out) -> out.report("it is number " + out.number() + "; fine", ""));

    @Test
    void aPlaceThatIsGivenIsToldBeforeThatOfTheRecord() {
        ValidationRun run = begin(RULE);
        run.check(Specimens.recommendation(), Optional.of(PLACE));
        run.check(Specimens.recommendation());
        run.check(Records.recommendation(3));
        run.check(Records.recommendation(4), Optional.empty());

        assertThat(ofRule(run.finish()))
                .extracting(notice -> notice.location().orElseThrow())
                .containsExactly(
                        PLACE,
                        Specimens.recommendation().getSource().orElseThrow(),
                        SourceRef.builder().location("/recommendations/2").build(),
                        SourceRef.builder().location("/recommendations/3").build());
    }

    /** Also over the border of a chunk, with records of other types in between. */
    @Test
    void recordsAreNumberedAmongTheirLike() {
        ValidationRun run = begin(RULE);
        for (int i = 1; i <= 600; i++) {
            run.check(Specimens.pledge());
            run.check(Records.recommendation(i));
        }

        List<Notice> notices = ofRule(run.finish());

        assertThat(notices).hasSize(600);
        assertThat(notices.get(599).message()).isEqualTo("it is number 600; fine");
        assertThat(notices.get(599).location())
                .contains(SourceRef.builder().location("/recommendations/599").build());
        assertThat(notices.get(599).value()).isEmpty();
    }

    @Test
    void everyTypeHasItsIdAndItsList() {
        List<Subject> subjects = new ArrayList<>();
        for (UprRecord record : List.<UprRecord>of(
                Specimens.review().withSource(Optional.empty()),
                Specimens.recommendation().withSource(Optional.empty()),
                Specimens.commendation().withSource(Optional.empty()),
                Specimens.pledge().withSource(Optional.empty()),
                Specimens.assessment().withSource(Optional.empty()),
                Specimens.publication().withSource(Optional.empty()))) {
            subjects.add(Subject.of(record, Optional.empty(), 3));
        }

        assertThat(subjects)
                .extracting(subject -> subject.place().getLocation().orElse(""))
                .containsExactly(
                        "/reviews/2",
                        "/recommendations/2",
                        "/commendations/2",
                        "/pledges/2",
                        "/assessments/2",
                        "/publications/2");
        assertThat(subjects)
                .extracting(Subject::id)
                .containsExactly(
                        Specimens.review().getId().toString(),
                        Specimens.recommendation().getId().toString(),
                        Specimens.commendation().getId().toString(),
                        Specimens.pledge().getId().toString(),
                        Specimens.assessment().getId(),
                        Specimens.publication().getId());
    }

    @Test
    void aNoticeNamesTheRecordUnlessItHasNoId() {
        assertThat(new Subject("KAZ-4:r1", PLACE).knownId()).contains("KAZ-4:r1");
        assertThat(new Subject(" ", PLACE).knownId()).isEmpty();
        assertThat(Subject.at("/metadata/sources/1"))
                .isEqualTo(new Subject(
                        "", SourceRef.builder().location("/metadata/sources/1").build()));
    }

    @Test
    void theDatasetAsAWholeHasNoPlace() {
        assertThat(Subject.DATASET.knownPlace()).isEmpty();
        assertThat(Subject.at("/metadata").knownPlace()).isPresent();
    }

    /** Rules that compare records report at the end what they saw before. */
    @Test
    void aSubjectThatWasKeptIsReportedWithItsPlace() {
        List<Subject> kept = new ArrayList<>();
        DatasetRule rule = TestRules.together(
                "my_rule",
                context -> TestRules.check(
                        (recommendation, out) -> kept.add(out.subject()),
                        out -> out.report(kept.get(0), "it was the first; compare", "first")));
        ValidationRun run = begin(rule);
        run.check(Records.recommendation(1), Optional.of(PLACE));
        run.check(Records.recommendation(2));

        assertThat(ofRule(run.finish()))
                .containsExactly(Notice.of("my_rule", Severity.WARNING, "it was the first; compare", PLACE, "first")
                        .withRecord("KAZ-4:r1"));
    }

    @Test
    void atTheEndThereIsNoPresentRecord() {
        List<Subject> present = new ArrayList<>();
        DatasetRule rule = TestRules.together(
                "my_rule",
                context -> TestRules.check((recommendation, out) -> {}, out -> {
                    present.add(out.subject());
                    assertThatIllegalStateException().isThrownBy(out::number);
                }));

        ValidationReport report = begin(rule).finish();

        assertThat(report.skippedRules()).isEmpty();
        assertThat(present).containsExactly(Subject.DATASET);
    }

    @Test
    void todayIsThatOfTheClock() {
        List<LocalDate> days = new ArrayList<>();
        DatasetRule rule = TestRules.together(
                "my_rule",
                context ->
                        TestRules.check((recommendation, out) -> days.add(out.today()), out -> days.add(out.today())));
        UprValidator.builder()
                .addRule(rule)
                .clock(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC))
                .build()
                .validate(List.of(Records.recommendation(1)));

        assertThat(days).containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1));
    }

    private static ValidationRun begin(Rule rule) {
        return UprValidator.builder().addRule(rule).build().begin(Optional.empty());
    }

    private static List<Notice> ofRule(ValidationReport report) {
        return report.notices().stream()
                .filter(notice -> notice.code().equals("my_rule"))
                .toList();
    }
}
