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
                            + " something else: the recommendation counts twice, and one of the two codings is probably wrong."
                            + " Join them, or keep both where the report prints both.")
            .basis(
                    "UPR Info, database export of 14 August 2015: one record for each recommendation and recommending State; two"
                            + " pairs that differ in issues or a blank only (session 10, Australia; session 15, Montenegro)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check();
    }

    private static final long LOWER_HALF = 0xFFFF_FFFFL;

    private static final class Check implements DatasetCheck {

        /** The number of the first record of each text and State and, in the lower half, a hash of all that it says. */
        private final LongMap firsts = new LongMap();

        /** What later records of the same text and State say: there are few. */
        private final LongSet others = new LongSet();

        @Override
        public void check(Recommendation recommendation, Findings out) {
            RecommendationHashes hashes = RecommendationHashes.of(recommendation, out);
            long text = hashes.text();
            long record = hashes.record() & LOWER_HALF;
            long all = (long) out.number() << Integer.SIZE | record;
            long before = 0;
            for (StateCode state : recommendation.getRecommendingStates()) {
                before = Math.max(before, before(text, state.code(), all));
            }
            for (String name : recommendation.getUnresolvedStates()) {
                before = Math.max(before, before(text, name, all));
            }
            if (recommendation.getRecommendingStates().isEmpty()
                    && recommendation.getUnresolvedStates().isEmpty()) {
                before = before(text, "", all);
            }
            // What says the same in all is told by the other rule.
            if (before != 0 && (before & LOWER_HALF) != record && others.add(Hashes.mix(text, record))) {
                out.report(
                        "recommendation " + (before >>> Integer.SIZE)
                                + " of the dataset has the same State and the same text; join them, or keep both if the"
                                + " report has both",
                        recommendation.getText().strip());
            }
        }

        private long before(long text, String state, long all) {
            long first = firsts.putIfAbsent(Hashes.mix(text, Hashes.text(state)), all);
            // A record that names a State twice is no repetition of itself.
            return first == all ? 0 : first;
        }
    }
}
