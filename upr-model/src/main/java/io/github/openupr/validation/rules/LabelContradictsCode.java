package io.github.openupr.validation.rules;

import io.github.openupr.code.Codelist;
import io.github.openupr.model.Term;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;
import java.util.Optional;
import java.util.Set;

/** Finds terms that say one thing by their code and another by their label. */
final class LabelContradictsCode implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("label_contradicts_code", RuleFamily.CODES, Severity.WARNING)
            .title("The label of a term names another entry of its vocabulary than the code.")
            .explanation("Programs read the code and people the label, so that the record is counted under a theme that"
                    + " its reader does not see. Find out which of the two is meant.")
            .basis("UPR Info, database export of 14 August 2015, and Universal Human Rights Index, export of"
                    + " February 2026: one label for each theme, issue or group");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new TermCheck(Set.of(TermCheck.Place.THEMES, TermCheck.Place.PERSONS), LabelContradictsCode::judge);
    }

    private static Optional<Fault> judge(Term term) {
        return Vocabularies.of(term)
                .flatMap(list -> Vocabularies.coded(term)
                        .flatMap(coded -> list.resolve(term.getLabel())
                                .filter(named -> !named.equals(coded) && !isCalledSo(list, coded, named))
                                .map(named -> new Fault(
                                        "the code stands for \"" + coded.title() + "\" and the label is that of "
                                                + named.code(),
                                        "correct one of the two"))));
    }

    /** Editions of a vocabulary share many labels: an entry in use has the label of one that it replaced. */
    private static boolean isCalledSo(Codelist list, Codelist.Entry coded, Codelist.Entry named) {
        return list.resolve(coded.title()).filter(named::equals).isPresent()
                || coded.title().equalsIgnoreCase(named.title());
    }
}
