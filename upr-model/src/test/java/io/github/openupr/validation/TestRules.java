package io.github.openupr.validation;

import io.github.openupr.code.ReviewId;
import io.github.openupr.model.Recommendation;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** Rules that do what a test wants. */
final class TestRules {

    private TestRules() {}

    static RuleInfo info(String code, Severity severity) {
        return RuleInfo.of(code, RuleFamily.TEXT, severity)
                .title("A test wants it.")
                .explanation("Nobody else does.")
                .basis("OHCHR, nothing at all");
    }

    /** Looks at each recommendation. */
    static RecordRule each(String code, BiConsumer<Recommendation, Findings> check) {
        return new EachRecommendation(info(code, Severity.WARNING), check);
    }

    /** Reports every recommendation. */
    static RecordRule all(String code) {
        return each(code, (recommendation, out) -> out.report("there is one; look at it"));
    }

    /** Looks at each recommendation and behind the last, and may ask for reviews. */
    static DatasetRule together(String code, Function<RunContext, DatasetCheck> begin) {
        return new Together(info(code, Severity.WARNING), begin);
    }

    static DatasetCheck check(BiConsumer<Recommendation, Findings> check, Consumer<Findings> finish) {
        return new Check(check, finish);
    }

    /** Asks for the review of each recommendation, and reports those that it finds. */
    static DatasetRule askingForReviews(String code) {
        return together(
                code,
                context -> check(
                        (recommendation, out) -> {
                            ReviewId id = recommendation.getReview();
                            context.review(id).ifPresent(review -> out.report("its review is there; fine"));
                        },
                        out -> {}));
    }

    private record EachRecommendation(RuleInfo info, BiConsumer<Recommendation, Findings> check) implements RecordRule {

        @Override
        public void check(Recommendation recommendation, Findings out) {
            check.accept(recommendation, out);
        }
    }

    private record Together(RuleInfo info, Function<RunContext, DatasetCheck> begin) implements DatasetRule {

        @Override
        public DatasetCheck begin(RunContext context) {
            return begin.apply(context);
        }
    }

    private record Check(BiConsumer<Recommendation, Findings> each, Consumer<Findings> atEnd) implements DatasetCheck {

        @Override
        public void check(Recommendation recommendation, Findings out) {
            each.accept(recommendation, out);
        }

        @Override
        public void finish(Findings out) {
            atEnd.accept(out);
        }
    }
}
