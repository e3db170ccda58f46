package io.github.openupr.validation.rules;

import io.github.openupr.model.Commendation;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Term;
import io.github.openupr.model.VoluntaryPledge;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.List;

/** Finds a theme or group of persons that a record has twice. */
final class ThemeRepeated implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("theme_repeated", RuleFamily.CODES, Severity.WARNING)
            .title("A record has the same theme or group of persons twice.")
            .explanation("Counts by theme count the record twice. Take one of the two away.")
            .basis("UPR Info, database export of 14 August 2015: no issue stands twice in a cell of its column Issue");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Recommendation recommendation, Findings out) {
        check(recommendation.getThemes(), out);
        check(recommendation.getAffectedPersons(), out);
    }

    @Override
    public void check(Commendation commendation, Findings out) {
        check(commendation.getThemes(), out);
    }

    @Override
    public void check(VoluntaryPledge pledge, Findings out) {
        check(pledge.getThemes(), out);
    }

    /** Lists are short: to compare each with each is quicker than a set. */
    private static void check(List<Term> terms, Findings out) {
        for (int i = 1; i < terms.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (isSame(terms.get(i), terms.get(j))) {
                    out.report(
                            "the same term stands twice; take one away",
                            terms.get(i).getLabel());
                    return;
                }
            }
        }
    }

    private static boolean isSame(Term one, Term other) {
        if (one == other) {
            return true;
        }
        return one.getScheme().equals(other.getScheme())
                && one.getCode().equals(other.getCode())
                && (one.getCode().isPresent() || one.getLabel().equals(other.getLabel()));
    }
}
