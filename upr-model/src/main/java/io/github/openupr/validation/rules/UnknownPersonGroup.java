package io.github.openupr.validation.rules;

import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;
import java.util.Set;

/** Finds groups of persons that the list of their vocabulary does not have. */
final class UnknownPersonGroup implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("unknown_person_group", RuleFamily.CODES, Severity.WARNING)
            .title("A group of persons has a code that its vocabulary does not have, or none.")
            .explanation("Counts by group leave the record out. Choose a code of the list, or name a vocabulary of your"
                    + " own as the scheme.")
            .basis("Universal Human Rights Index, export of February 2026, and OHCHR, thematic lists of"
                    + " recommendations, sessions 20 and 48: groups of affected persons");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new TermCheck(Set.of(TermCheck.Place.PERSONS), Vocabularies::unlisted);
    }
}
