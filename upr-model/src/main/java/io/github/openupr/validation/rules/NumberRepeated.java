package io.github.openupr.validation.rules;

import io.github.openupr.model.Recommendation;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;

/** A printed number, with its part, names one recommendation. */
final class NumberRepeated implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("number_repeated", RuleFamily.NUMBERS, Severity.WARNING)
            .title("Two different recommendations of a review have the same number.")
            .explanation(
                    "Answers of the State are given by number, so with two texts under one number the answer of one goes to the"
                            + " other. Correct the number that was misread, or give each its part where one printed item holds both.")
            .basis(
                    "Working Group reports, section II (such as A/HRC/28/15, paragraph 115): no number occurs twice; an item may"
                            + " hold several recommendations, each with its States in parentheses");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check();
    }

    private static final class Check implements DatasetCheck {

        /** The text that each number names: a dataset with a record for each recommending State repeats it. */
        private final LongMap texts = new LongMap();

        @Override
        public void check(Recommendation recommendation, Findings out) {
            if (recommendation.getNumber().isEmpty()) {
                return;
            }
            String number = recommendation.getNumber().get();
            long item = Hashes.mix(Hashes.id(recommendation.getReview()), Hashes.text(number));
            long hash = RecommendationHashes.text(recommendation.getText());
            long text = hash == 0 ? 1 : hash;
            long before =
                    texts.putIfAbsent(Hashes.mix(item, recommendation.getPart().orElse(0)), text);
            if (before != 0 && before != text) {
                out.report(
                        "another recommendation before it has the same number"
                                + (recommendation.getPart().isPresent()
                                        ? " and part; correct one of them"
                                        : "; correct one of them, or give both their part of the item"),
                        number);
            }
        }
    }
}
