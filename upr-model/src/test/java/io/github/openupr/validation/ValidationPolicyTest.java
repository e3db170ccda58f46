package io.github.openupr.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.ValidationReport.Occurrences;
import io.github.openupr.validation.ValidationReport.SkippedRule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValidationPolicyTest {

    private static final String CODE = "self_recommendation";
    private static final UprDataset FAULTY = UprDataset.builder()
            .addReviews(Records.review())
            .addAllRecommendations(Records.faulty(1, 1_200))
            .build();

    @Test
    void byDefaultEveryRuleRunsAndAThousandNoticesOfACodeAreKept() {
        ValidationReport report = UprValidator.standard().validate(FAULTY);

        assertThat(report.skippedRules()).isEmpty();
        assertThat(of(CODE, report)).hasSize(1_000).allMatch(notice -> notice.severity() == Severity.ERROR);
        assertThat(report.occurrences()).contains(new Occurrences(CODE, Severity.ERROR, 1_200));
        assertThat(report.count(CODE)).isEqualTo(1_200);
        assertThat(report.worst()).contains(Severity.ERROR);
    }

    @Test
    void aRuleThatIsDisabledDoesNotRunAndTheReportSaysSo() {
        ValidationReport report =
                validate(ValidationPolicy.builder().disable(CODE).build());

        assertThat(report.count(CODE)).isZero();
        assertThat(report.skippedRules()).containsExactly(new SkippedRule(CODE, "the policy disables it"));
    }

    @Test
    void aPolicyGradesNoticesAnew() {
        ValidationReport report = validate(
                ValidationPolicy.builder().severity(CODE, Severity.INFO).build());

        assertThat(of(CODE, report)).hasSize(1_000).allMatch(notice -> notice.severity() == Severity.INFO);
        assertThat(report.occurrences()).contains(new Occurrences(CODE, Severity.INFO, 1_200));
        assertThat(report.count(Severity.INFO)).isGreaterThanOrEqualTo(1_200);
    }

    /** What is kept is what came first. */
    @Test
    void theNumberOfNoticesIsCappedAndTheCountExact() {
        ValidationReport report = validate(ValidationPolicy.builder()
                .maxNoticesPerCode(0)
                .maxNotices(CODE, 2)
                .build());

        assertThat(report.notices())
                .extracting(notice -> notice.record().orElseThrow())
                .containsExactly("KAZ-4:r1", "KAZ-4:r2");
        assertThat(report.count(CODE)).isEqualTo(1_200);
    }

    @Test
    void aCapOfACodeOverrulesThatOfAll() {
        ValidationPolicy policy = ValidationPolicy.builder()
                .maxNoticesPerCode(5)
                .maxNotices(CODE, 1_200)
                .build();

        assertThat(of(CODE, validate(policy))).hasSize(1_200);
        assertThat(policy.maxNotices("html_entity")).isEqualTo(5);
    }

    @Test
    void whatAReaderToldIsGradedCappedAndSilencedAlike() {
        ValidationPolicy policy = ValidationPolicy.builder()
                .disable("row_width")
                .severity("blank_row", Severity.WARNING)
                .maxNotices("blank_row", 1)
                .build();
        ValidationRun run = UprValidator.builder().policy(policy).build().begin(Optional.empty());
        for (String code : List.of("row_width", "blank_row", "blank_row")) {
            run.add(new Notice(
                    code, Severity.INFO, "told by a reader", Optional.empty(), Optional.empty(), Optional.empty()));
        }

        ValidationReport report = run.finish();

        assertThat(report.notices())
                .containsExactly(new Notice(
                        "blank_row",
                        Severity.WARNING,
                        "told by a reader",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(report.occurrences()).containsExactly(new Occurrences("blank_row", Severity.WARNING, 2));
    }

    @Test
    void aNegativeNumberOfNoticesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValidationPolicy.builder().maxNoticesPerCode(-1))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValidationPolicy.builder().maxNotices(CODE, -2))
                .withMessageContaining("-2");
    }

    @Test
    void aCodeThatNoRuleHasIsRefusedWithASuggestion() {
        for (ValidationPolicy policy : List.of(
                ValidationPolicy.builder().disable("self_recomendation").build(),
                ValidationPolicy.builder()
                        .severity("self_recomendation", Severity.INFO)
                        .build(),
                ValidationPolicy.builder().maxNotices("self_recomendation", 1).build())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> UprValidator.builder().policy(policy).build())
                    .withMessage("no rule has the code \"self_recomendation\"; did you mean self_recommendation?");
        }
    }

    @Test
    void aCodeLikeNoOtherIsRefusedWithTheWayToTheList() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UprValidator.builder()
                        .policy(ValidationPolicy.builder().disable("zzz").build())
                        .build())
                .withMessage("no rule has the code \"zzz\"; RuleCatalog lists all codes");
    }

    @Test
    void thePolicyMayNameARuleThatWasAdded() {
        ValidationReport report = UprValidator.builder()
                .addRule(TestRules.all("my_rule"))
                .policy(ValidationPolicy.builder()
                        .severity("my_rule", Severity.INFO)
                        .build())
                .build()
                .validate(FAULTY);

        assertThat(report.occurrences()).contains(new Occurrences("my_rule", Severity.INFO, 1_200));
    }

    @Test
    void twoRulesWithOneCodeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        UprValidator.builder().addRule(TestRules.all(CODE)).build())
                .withMessage("two rules have the code self_recommendation; give the one that was added another");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UprValidator.builder()
                        .addRule(TestRules.all("my_rule"))
                        .addRule(TestRules.all("my_rule"))
                        .build())
                .withMessageContaining("my_rule");
    }

    private static ValidationReport validate(ValidationPolicy policy) {
        return UprValidator.builder().policy(policy).build().validate(FAULTY);
    }

    private static List<Notice> of(String code, ValidationReport report) {
        return report.notices().stream()
                .filter(notice -> notice.code().equals(code))
                .toList();
    }
}
