package io.github.openupr.validation.rules;

import io.github.openupr.model.Identifier;
import io.github.openupr.model.Recommendation;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;

/** The name that another system gave belongs to one entry of it, which is one printed item. */
final class DuplicateIdentifier implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("duplicate_identifier", RuleFamily.IDENTITY, Severity.WARNING)
            .title("Two records have the same identifier of another system.")
            .explanation(
                    "An identifier such as the annotation id of the Universal Human Rights Index joins a record with the entry"
                            + " that it was read from. Two records with one identifier were read twice, or one of them has the"
                            + " identifier of another; parts of one printed item may share it.")
            .basis("Universal Human Rights Index, export: the column OHCHR Annotation Id names each row");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check();
    }

    private static final class Check implements DatasetCheck {

        /** The printed item that each identifier names. */
        private final LongMap items = new LongMap();

        @Override
        public void check(Recommendation recommendation, Findings out) {
            if (recommendation.getIdentifiers().isEmpty()) {
                return;
            }
            long item = item(recommendation, out);
            for (Identifier each : recommendation.getIdentifiers()) {
                long key = Hashes.mix(Hashes.text(each.getScheme()), Hashes.text(each.getValue()));
                long before = items.putIfAbsent(key, item);
                if (before != 0 && before != item) {
                    out.report(
                            "a record before it has the same identifier of \"" + each.getScheme()
                                    + "\"; take out the copy, or correct one of them",
                            each.getValue());
                }
            }
        }

        /** A positive number for a printed item, a negative one for a record that has no number. */
        private static long item(Recommendation recommendation, Findings out) {
            if (recommendation.getNumber().isEmpty()) {
                return -out.number();
            }
            long hash = Hashes.mix(
                    Hashes.id(recommendation.getReview()),
                    Hashes.text(recommendation.getNumber().get()));
            return Math.max(1, hash >>> 1);
        }
    }
}
