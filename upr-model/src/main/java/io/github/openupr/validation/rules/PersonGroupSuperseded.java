package io.github.openupr.validation.rules;

import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;
import java.util.Set;

/** Tells once of each group of persons that an older edition of its vocabulary had. */
final class PersonGroupSuperseded implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("person_group_superseded", RuleFamily.CODES, Severity.INFO)
            .title("A group of persons is of an older edition of its vocabulary.")
            .explanation("Data of before and after the change cannot be counted together by code. Keep what the source"
                    + " says, and compare by the code that took its place where there is one.")
            .basis("OHCHR, thematic lists of recommendations, sessions 20 and 31, against Universal Human Rights"
                    + " Index, export of February 2026: two editions of the groups");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new TermCheck(Set.of(TermCheck.Place.PERSONS), Superseded::fault);
    }
}
