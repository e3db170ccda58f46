package io.github.openupr.validation.rules;

import io.github.openupr.code.Codelist;
import io.github.openupr.code.TreatyCode;
import io.github.openupr.model.Recommendation;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells once of each treaty code that the open list of treaties does not have. */
final class UnknownTreaty implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("unknown_treaty", RuleFamily.CODES, Severity.INFO)
            .title("A treaty has a code that the list of treaties does not have.")
            .explanation(
                    "The list has the instruments that recommendations name most, and others may stand in data; but a"
                            + " misspelt code is not found by whoever looks for the treaty. Correct it, or keep it if it is one"
                            + " that the list lacks.")
            .basis("Codelist treaties of OpenUPR: the instruments that the recommendations of UPR Info, database"
                    + " export of 14 August 2015, name most");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check();
    }

    private static final class Check implements DatasetCheck {

        private final Codelist treaties = Codelist.of("treaties");
        private final Map<TreatyCode, Seen> unknown = new LinkedHashMap<>();

        @Override
        public void check(Recommendation recommendation, Findings out) {
            for (TreatyCode treaty : recommendation.getTreaties()) {
                if (treaties.find(treaty.code()).isEmpty()) {
                    unknown.computeIfAbsent(treaty, code -> new Seen(out.subject()))
                            .count();
                }
            }
        }

        @Override
        public void finish(Findings out) {
            unknown.forEach((treaty, seen) -> seen.report(
                    out, "the list of treaties does not have this code", remedy(treaty.code()), treaty.code()));
        }

        private String remedy(String code) {
            // OPCAT-like spellings are names of an entry; others may be near one.
            return treaties.resolve(code)
                    .or(() -> treaties.closest(code))
                    .map(entry -> "write " + entry.code() + ", if you mean the " + entry.title())
                    .orElse("keep it, if the list lacks the treaty");
        }
    }
}
