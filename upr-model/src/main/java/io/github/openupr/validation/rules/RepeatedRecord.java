package io.github.openupr.validation.rules;

import io.github.openupr.model.Recommendation;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;

/** A record that says again what an earlier one says; columns that the model does not know hide none. */
final class RepeatedRecord implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("repeated_record", RuleFamily.IDENTITY, Severity.WARNING)
            .title("A recommendation says the same as an earlier one of its review in everything but its id.")
            .explanation(
                    "The same row was probably entered or exported twice; every count of recommendations then has one too many."
                            + " Take one of the two out, unless the report prints the recommendation twice.")
            .basis(
                    "UPR Info, database export of 14 August 2015: one record for each recommendation and recommending State; two"
                            + " pairs of equal records (session 8, Lesotho; session 15, Tonga)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check();
    }

    private static final class Check implements DatasetCheck {

        private final LongMap numbers = new LongMap();

        @Override
        public void check(Recommendation recommendation, Findings out) {
            long before = numbers.putIfAbsent(
                    RecommendationHashes.of(recommendation, out).record(), out.number());
            if (before != 0) {
                out.report("recommendation " + before
                        + " of the dataset says the same in everything but its id; take one of"
                        + " them out, unless the report has both");
            }
        }
    }
}
