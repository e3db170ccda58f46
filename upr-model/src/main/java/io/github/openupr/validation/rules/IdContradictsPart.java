package io.github.openupr.validation.rules;

import io.github.openupr.model.Recommendation;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.OptionalInt;

/** The part of a printed item stands in the id and in the record. */
final class IdContradictsPart implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("id_contradicts_part", RuleFamily.IDENTITY, Severity.ERROR)
            .title("The id of a recommendation names another part of its item than the recommendation does.")
            .explanation(
                    "One printed item may hold several recommendations of different States; the id names the second one with"
                            + " /2. Where id and part differ, answers and assessments go to the wrong one: correct one of them.")
            .basis(
                    "Working Group reports, section II: an item may hold several recommendations, each with its States in"
                            + " parentheses; schema of OpenUPR, id of a recommendation");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Recommendation recommendation, Findings out) {
        OptionalInt part = recommendation.getPart();
        if (part.isEmpty() && recommendation.getId().local().indexOf('/') < 0) {
            return;
        }
        NumberedId.of(recommendation.getId())
                .map(NumberedId::part)
                .filter(named -> differ(named, part))
                .ifPresent(named -> out.report(
                        "the id names " + told(named) + ", and the record " + told(part) + "; correct one of them",
                        recommendation.getId().local()));
    }

    /** Where only one of them is given, it may be the first part of an item: most items have no other. */
    private static boolean differ(OptionalInt named, OptionalInt part) {
        boolean both = named.isPresent() && part.isPresent();
        return both ? named.getAsInt() != part.getAsInt() : Math.max(named.orElse(1), part.orElse(1)) > 1;
    }

    private static String told(OptionalInt part) {
        return part.isPresent() ? "part " + part.getAsInt() : "no part";
    }
}
