package io.github.openupr.validation.rules;

import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.model.Assessment;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.ReviewDocument;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.VoluntaryPledge;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Looks at the symbols of documents and sources, and tells of each once, at the first record that has it. */
final class SymbolMalformed implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("symbol_malformed", RuleFamily.DOCUMENTS, Severity.ERROR)
            .title("A symbol begins like one of the Council and has a form that the Council does not use.")
            .explanation(
                    "A symbol is the only sure name of a document; with a wrong one nobody finds it, and records of one"
                            + " report do not come together. Write it as on the first page of the document.")
            .basis("Working Group reports, cover page: the documents of the Council and of its Working Group bear"
                    + " symbols such as A/HRC/59/15, A/HRC/59/15/Add.1 and A/HRC/WG.6/48/SVN/1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check();
    }

    private static final class Check implements DatasetCheck {

        private final Set<DocumentSymbol> seen = new HashSet<>();
        private String last = "";

        @Override
        public void check(Review review, Findings out) {
            for (ReviewDocument document : review.getDocuments()) {
                document.getSymbol().ifPresent(symbol -> look(symbol, out));
            }
            look(review.getSource(), out);
        }

        @Override
        public void check(Recommendation recommendation, Findings out) {
            look(recommendation.getSource(), out);
        }

        @Override
        public void check(Commendation commendation, Findings out) {
            look(commendation.getSource(), out);
        }

        @Override
        public void check(VoluntaryPledge pledge, Findings out) {
            look(pledge.getSource(), out);
        }

        @Override
        public void check(Assessment assessment, Findings out) {
            look(assessment.getSource(), out);
        }

        private void look(Optional<SourceRef> source, Findings out) {
            if (source.isPresent() && source.get().getSymbol().isPresent()) {
                look(source.get().getSymbol().get(), out);
            }
        }

        private void look(DocumentSymbol symbol, Findings out) {
            // Records of one document mostly stand together.
            if (!symbol.symbol().equals(last)) {
                last = symbol.symbol();
                if (seen.add(symbol) && SymbolForm.isMalformed(symbol)) {
                    out.report(
                            "no document of the Council has a symbol of this form; write it as on the first page of the"
                                    + " document",
                            symbol.symbol());
                }
            }
        }
    }
}
