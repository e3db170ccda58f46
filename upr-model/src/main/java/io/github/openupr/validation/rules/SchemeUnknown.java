package io.github.openupr.validation.rules;

import io.github.openupr.model.Commendation;
import io.github.openupr.model.Mention;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Term;
import io.github.openupr.model.VoluntaryPledge;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells once of each vocabulary that OpenUPR has no list of. */
final class SchemeUnknown implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("scheme_unknown", RuleFamily.CODES, Severity.INFO)
            .title("A theme or group of persons is of a vocabulary that OpenUPR does not know.")
            .explanation(
                    "Its codes and labels cannot be checked or compared with others. If the name is misspelt, correct"
                            + " it; a vocabulary of your own is allowed and stays as it is.")
            .basis("Codelist term-schemes of OpenUPR: the vocabularies of UPR Info, the Universal Human Rights Index"
                    + " and A/RES/70/1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check();
    }

    private static final class Check implements DatasetCheck {

        private final Map<String, Seen> unknown = new LinkedHashMap<>();

        @Override
        public void check(Recommendation recommendation, Findings out) {
            all(recommendation.getThemes(), out);
            all(recommendation.getAffectedPersons(), out);
        }

        @Override
        public void check(Commendation commendation, Findings out) {
            all(commendation.getThemes(), out);
        }

        @Override
        public void check(VoluntaryPledge pledge, Findings out) {
            all(pledge.getThemes(), out);
        }

        @Override
        public void check(Publication publication, Findings out) {
            for (Mention mention : publication.getMentions()) {
                mention.getTopic().ifPresent(topic -> one(topic.getScheme(), out));
            }
        }

        private void all(List<Term> terms, Findings out) {
            // Several terms of one record are mostly of one scheme.
            String last = "";
            for (Term term : terms) {
                String scheme = term.getScheme();
                if (!scheme.equals(last)) {
                    one(scheme, out);
                }
                last = scheme;
            }
        }

        private void one(String scheme, Findings out) {
            if (!scheme.isBlank() && !Vocabularies.knows(scheme)) {
                unknown.computeIfAbsent(scheme, each -> new Seen(out.subject())).count();
            }
        }

        @Override
        public void finish(Findings out) {
            unknown.forEach((scheme, seen) -> seen.report(
                    out,
                    "no list of terms has this scheme",
                    Vocabularies.closest(scheme)
                            .map(near -> "correct it, if you mean " + near)
                            .orElse("keep it, if the vocabulary is your own"),
                    scheme));
        }
    }
}
