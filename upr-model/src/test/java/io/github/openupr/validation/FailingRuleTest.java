package io.github.openupr.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.model.Recommendation;
import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.ValidationReport.SkippedRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that throws is told once; what it found before is kept, and no other rule suffers. */
class FailingRuleTest {

    private static final String CODE = "failing";
    private static final UprDataset DATASET = UprDataset.builder()
            .addReviews(Records.review())
            .addAllRecommendations(Records.recommendations(600))
            .addAllRecommendations(Records.faulty(601, 1_500))
            .build();

    /** In the middle of a chunk, at its ends, and in later ones: the review is the first record of the first. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 200, 511, 512, 513, 700, 1_499, 1_500})
    void aRuleThatThrowsAtARecordHasSaidWhatItSaidBefore(int failing) {
        RecordRule rule = TestRules.each(CODE, failsAt(failing));

        assertFailed(validate(rule), "at KAZ-4:r" + failing, failing);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 512, 700, 1_500})
    void soDoesACheckOfRecordsTogether(int failing) {
        DatasetRule rule = TestRules.together(CODE, context -> TestRules.check(failsAt(failing), out -> {}));

        assertFailed(validate(rule), "at KAZ-4:r" + failing, failing);
    }

    @Test
    void aRuleThatThrowsBeforeTheFirstRecordSaysNothing() {
        DatasetRule rule = TestRules.together(CODE, context -> {
            throw new IllegalStateException("out\nof order");
        });

        assertFailed(validate(rule), "before the first record", 0);
    }

    @Test
    void aRuleThatThrowsAtTheEndHasSaidWhatItSaidBefore() {
        BiConsumer<Recommendation, Findings> each = (recommendation, out) -> out.report("there is one; look at it");
        DatasetRule rule = TestRules.together(
                CODE,
                context -> TestRules.check(each, out -> {
                    out.report("the end is near; stop");
                    throw new IllegalStateException("out\nof order");
                }));

        assertFailed(validate(rule), "at the end of the data", 1_501);
    }

    /** A pattern with many alternatives can do it to a long text. */
    @Test
    void aRuleThatGoesTooDeepIsNoEndOfTheValidation() {
        RecordRule rule = TestRules.each(CODE, (recommendation, out) -> {
            throw new StackOverflowError();
        });

        ValidationReport report = validate(rule);

        assertThat(report.skippedRules())
                .extracting(SkippedRule::reason)
                .containsExactly("it failed at KAZ-4:r1 (java.lang.StackOverflowError) and looked at nothing more;"
                        + " report that to whoever wrote the rule");
        assertThat(report.count("self_recommendation")).isEqualTo(900);
    }

    @Test
    void severalRulesMayFailAtOneRecord() {
        List<Rule> rules = new ArrayList<>();
        for (String code : List.of("b", "a", "c")) {
            rules.add(TestRules.each(code, failsAt(3)));
        }
        rules.add(TestRules.together("d", context -> TestRules.check(failsAt(3), out -> {})));

        ValidationReport report = validate(rules.toArray(Rule[]::new));

        assertThat(report.skippedRules()).extracting(SkippedRule::code).containsExactly("b", "a", "c", "d");
        assertThat(report.occurrences())
                .filteredOn(each -> each.code().length() == 1)
                .allMatch(each -> each.count() == 3);
    }

    /** Threads look at records in any order; the report does not show it. */
    @Test
    void theReportIsTheSameInEveryRun() {
        RecordRule once = TestRules.each("once", failsAt(900));
        RecordRule often = TestRules.each("often", (recommendation, out) -> {
            if (recommendation.getId().local().endsWith("7")) {
                throw new IllegalStateException(recommendation.getId().toString());
            }
            out.report("there is one; look at it");
        });
        ValidationReport first = validate(once, often);

        assertThat(first.skippedRules())
                .extracting(SkippedRule::reason)
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("at KAZ-4:r900 "),
                        reason -> assertThat(reason).contains("at KAZ-4:r7 "));
        assertThat(IntStream.range(0, 20).mapToObj(run -> validate(once, often)))
                .allSatisfy(report -> assertThat(report).isEqualTo(first));
    }

    /** Reports each recommendation, and throws behind the report of this one. */
    private static BiConsumer<Recommendation, Findings> failsAt(int number) {
        String id = "KAZ-4:r" + number;
        return (recommendation, out) -> {
            out.report("there is one; look at it");
            if (recommendation.getId().toString().equals(id)) {
                throw new IllegalStateException("out\nof order");
            }
        };
    }

    private static void assertFailed(ValidationReport report, String where, int found) {
        assertThat(report.skippedRules())
                .containsExactly(new SkippedRule(
                        CODE,
                        "it failed " + where
                                + " (java.lang.IllegalStateException: out\\nof order) and looked at nothing"
                                + " more; report that to whoever wrote the rule"));
        assertThat(report.count(CODE)).isEqualTo(found);
        ValidationReport others = validate();
        assertThat(report.notices().stream().filter(notice -> !notice.code().equals(CODE)))
                .isEqualTo(others.notices());
        assertThat(report.occurrences().stream().filter(each -> !each.code().equals(CODE)))
                .isEqualTo(others.occurrences());
        assertThat(others.count("self_recommendation")).isEqualTo(900);
    }

    private static ValidationReport validate(Rule... rules) {
        UprValidator.Builder builder = UprValidator.builder();
        for (Rule rule : rules) {
            builder.addRule(rule);
        }
        ValidationRun run = builder.policy(
                        ValidationPolicy.builder().maxNoticesPerCode(2_000).build())
                .build()
                .begin(Optional.empty());
        DATASET.getReviews().forEach(run::check);
        DATASET.getRecommendations().forEach(run::check);
        return run.finish();
    }
}
