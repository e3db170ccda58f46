package io.github.openupr.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.openupr.model.SourceRef;
import io.github.openupr.validation.ValidationReport.Occurrences;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Notices from elsewhere are counted exactly, also those that nobody kept. */
class UnkeptNoticesTest {

    private static final SourceRef PLACE = SourceRef.builder().source("a.csv").build();
    private static final Notice NOTICE = Notice.of("row_torn", Severity.INFO, "the row is torn", PLACE);

    private static ValidationRun run(ValidationPolicy.Builder policy) {
        return UprValidator.builder().policy(policy.build()).build().begin(Optional.empty());
    }

    @Test
    void thoseThatNobodyKeptAreCountedAsGraveAsTheOthers() {
        ValidationRun run = run(ValidationPolicy.builder());
        run.add(NOTICE);
        run.addUnkept("row_torn", 1_204);
        ValidationReport report = run.finish();
        assertThat(report.notices()).containsExactly(NOTICE);
        assertThat(report.occurrences()).containsExactly(new Occurrences("row_torn", Severity.INFO, 1_205));
    }

    @Test
    void withoutAnyThatWasKeptTheySeemToBeFaults() {
        ValidationRun run = run(ValidationPolicy.builder());
        run.addUnkept("row_torn", 3);
        run.addUnkept("row_blank", 0);
        assertThat(run.finish().occurrences()).containsExactly(new Occurrences("row_torn", Severity.WARNING, 3));
    }

    @Test
    void aRuleOfTheSameCodeCountsForItself() {
        ValidationRun run = run(ValidationPolicy.builder());
        run.addUnkept("self_recommendation", 3);
        assertThat(run.finish().occurrences()).isEmpty();
    }

    @Test
    void aPolicyThatDisablesTheCodeHoldsForThemToo() {
        ValidationRun run = run(ValidationPolicy.builder().disable("self_recommendation"));
        run.addUnkept("self_recommendation", 3);
        assertThat(run.finish().occurrences()).isEmpty();
    }

    @Test
    void theOnesThatWereNotKeptTakeNoPlaceOfThoseThatAre() {
        ValidationRun run = run(ValidationPolicy.builder().maxNoticesPerCode(2));
        run.add(NOTICE);
        run.addUnkept("row_torn", 5);
        assertThat(run.finish().notices()).hasSize(1);
    }

    @Test
    void thereAreNeverFewerThanNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(ValidationPolicy.builder()).addUnkept("row_torn", -1))
                .withMessageContaining("-1");
    }

    @Test
    void aReportIsMadeOfNoticesAndTheirCounts() {
        Notice graver = Notice.of("row_torn", Severity.ERROR, "the row is torn in two", PLACE);
        ValidationReport report = ValidationReport.of(
                List.of(NOTICE, graver, Notice.of("b", Severity.INFO, "b", PLACE)),
                Map.of("row_torn", 7L, "self_recommendation", 2L, "unknown", 1L, "none", 0L));
        assertThat(report.notices()).hasSize(3);
        assertThat(report.occurrences())
                .containsExactly(
                        new Occurrences("b", Severity.INFO, 1),
                        new Occurrences("row_torn", Severity.ERROR, 7),
                        new Occurrences("self_recommendation", Severity.ERROR, 2),
                        new Occurrences("unknown", Severity.WARNING, 1));
        assertThat(report.skippedRules()).isEmpty();
    }
}
