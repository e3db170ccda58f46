package io.github.openupr.validation.rules;

import io.github.openupr.code.StateCode;
import io.github.openupr.model.Recommendation;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;

/** One State recommends one thing once; what is equal in all else is told by {@link RepeatedRecord}. */
final class RepeatedText implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("repeated_text", RuleFamily.IDENTITY, Severity.WARNING)
            .title("A State makes the same recommendation twice in one review, with a difference in something else.")
            .explanation(
                    "Two records of one review have the same State and the same text, and differ in themes, position, number or"
                            + " another member: the recommendation counts twice, and one of the two codings is probably wrong."
                            + " Join them, or keep both where the report prints both.")
            .basis(
                    "UPR Info, database export of 14 August 2015: one record for each recommendation and recommending State; one"
                            + " pair that differs in its issues only (session 10, Australia)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check();
    }

    private static final class Check implements DatasetCheck {

        private final LongSet records = new LongSet();
        private final LongIntMap numbers = new LongIntMap();

        @Override
        public void check(Recommendation recommendation, Findings out) {
            RecommendationHashes hashes = RecommendationHashes.of(recommendation);
            boolean differs = records.add(hashes.record());
            int before = before(recommendation, hashes.reviewAndText(), out.number());
            if (before != 0 && differs) {
                out.report(
                        "recommendation " + before
                                + " of the dataset has the same State and the same text; join them, or keep"
                                + " both if the report has both",
                        recommendation.getText().strip());
            }
        }

        /** The number of an earlier record with this text and a State of this one; 0 where there is none. */
        private int before(Recommendation recommendation, long text, int number) {
            int before = 0;
            for (StateCode state : recommendation.getRecommendingStates()) {
                before = Math.max(before, numbered(text, state.code(), number));
            }
            for (String name : recommendation.getUnresolvedStates()) {
                before = Math.max(before, numbered(text, name, number));
            }
            boolean ofNobody = recommendation.getRecommendingStates().isEmpty()
                    && recommendation.getUnresolvedStates().isEmpty();
            return ofNobody ? numbered(text, "", number) : before;
        }

        private int numbered(long text, String state, int number) {
            int before = numbers.putIfAbsent(Hashes.mix(text, Hashes.text(state)), number);
            // A record that names a State twice is no repetition of itself.
            return before == number ? 0 : before;
        }
    }
}
