package io.github.openupr.validation.rules;

import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;
import java.util.Set;

/** Finds themes that the list of their vocabulary does not have. */
final class UnknownTheme implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("unknown_theme", RuleFamily.CODES, Severity.WARNING)
            .title("A theme has a code that its vocabulary does not have, or none.")
            .explanation("Counts by theme leave the record out. Choose a code of the list, or name a vocabulary of your"
                    + " own as the scheme.")
            .basis("UPR Info, database export of 14 August 2015: 54 issues; Universal Human Rights Index, export of"
                    + " February 2026: its themes; A/RES/70/1: goals and targets");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new TermCheck(Set.of(TermCheck.Place.THEMES), Vocabularies::unlisted);
    }
}
