package io.github.openupr.validation.rules;

import io.github.openupr.model.Recommendation;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;
import io.github.openupr.validation.Subject;
import java.util.ArrayList;
import java.util.List;

/** Where there is a second part of a printed item, there is a first. */
final class PartWithoutFirst implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("part_without_first", RuleFamily.NUMBERS, Severity.INFO)
            .title("A recommendation is a later part of a printed item whose first part is not there.")
            .explanation(
                    "One printed item may hold several recommendations, which are numbered as its parts. Where the first is"
                            + " missing it was lost, or the parts were counted wrongly, unless the dataset is an extract of one"
                            + " State or theme: look in the report.")
            .basis(
                    "Working Group reports, section II: an item may hold several recommendations, each with its States in"
                            + " parentheses, and the later ones complete the first");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check();
    }

    private static final class Check implements DatasetCheck {

        private final LongSet firsts = new LongSet();
        private final List<Later> later = new ArrayList<>();

        @Override
        public void check(Recommendation recommendation, Findings out) {
            if (recommendation.getNumber().isEmpty()) {
                return;
            }
            String number = recommendation.getNumber().get();
            long item = Hashes.mix(Hashes.id(recommendation.getReview()), Hashes.text(number));
            if (recommendation.getPart().orElse(1) <= 1) {
                firsts.add(item);
            } else if (!firsts.contains(item)) {
                later.add(new Later(out.subject(), item, number));
            }
        }

        @Override
        public void finish(Findings out) {
            for (Later each : later) {
                // Told once of each item.
                if (firsts.add(each.item)) {
                    out.report(
                            each.subject,
                            "it is a later part of its item, and the first part is not there; look in the report for it",
                            each.number);
                }
            }
        }
    }

    private record Later(Subject subject, long item, String number) {}
}
