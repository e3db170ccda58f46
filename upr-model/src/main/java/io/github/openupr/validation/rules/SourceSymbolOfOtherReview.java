package io.github.openupr.validation.rules;

import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
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
import io.github.openupr.validation.Subject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows papers by their symbol and reports by the documents of reviews; tells once of each symbol in a review. */
final class SourceSymbolOfOtherReview implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "source_symbol_of_other_review", RuleFamily.DOCUMENTS, Severity.ERROR)
            .title("Records of a review were read in a document of another review.")
            .explanation(
                    "Either the records belong to the other review, and every figure of both is wrong, or the symbol"
                            + " does not lead to where they stand. Compare a text with the document, and correct the review or the"
                            + " symbol.")
            .basis("A/HRC/RES/5/1, annex, paragraphs 15 and 26: papers and report are those of one State and review;"
                    + " Working Group reports, cover page, name the State");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check();
    }

    private static final class Check implements DatasetCheck {

        private final Map<String, Set<ReviewId>> reports = new HashMap<>();
        private final Map<Use, Uses> uses = new LinkedHashMap<>();
        private Optional<Use> last = Optional.empty();

        @Override
        public void check(Review review, Findings out) {
            for (ReviewDocument document : review.getDocuments()) {
                document.getSymbol()
                        .flatMap(ReviewSymbol::council)
                        .ifPresent(report -> reports.computeIfAbsent(report.base(), base -> new HashSet<>(2))
                                .add(review.getId()));
            }
        }

        @Override
        public void check(Recommendation recommendation, Findings out) {
            use(recommendation.getReview(), recommendation.getSource(), out);
        }

        @Override
        public void check(Commendation commendation, Findings out) {
            use(commendation.getReview(), commendation.getSource(), out);
        }

        @Override
        public void check(VoluntaryPledge pledge, Findings out) {
            use(pledge.getReview(), pledge.getSource(), out);
        }

        private void use(ReviewId review, Optional<SourceRef> source, Findings out) {
            if (source.isEmpty() || source.get().getSymbol().isEmpty()) {
                return;
            }
            DocumentSymbol symbol = source.get().getSymbol().get();
            // Records of one document mostly stand together.
            if (last.isEmpty()
                    || !last.get().symbol.equals(symbol)
                    || !last.get().review.equals(review)) {
                last = Optional.of(new Use(review, symbol));
            }
            uses.computeIfAbsent(last.get(), use -> new Uses(out.subject())).records++;
        }

        @Override
        public void finish(Findings out) {
            uses.forEach((use, each) -> {
                Optional<String> other = other(use);
                if (other.isPresent()) {
                    out.report(
                            each.first,
                            (each.records == 1 ? "it was" : "it and " + (each.records - 1) + " more were")
                                    + " read in a document of " + other.get()
                                    + "; correct the review or the symbol",
                            use.symbol.symbol());
                }
            });
        }

        /** The State or review that the document belongs to, if it is known to be another one. */
        private Optional<String> other(Use use) {
            Optional<StateCode> state = ReviewSymbol.paper(use.symbol).flatMap(ReviewSymbol::state);
            if (state.isPresent()) {
                return state.filter(code -> !code.equals(use.review.state())).map(StateCode::code);
            }
            return ReviewSymbol.council(use.symbol)
                    .map(ReviewSymbol.CouncilDocument::base)
                    .filter(base -> !base.equals(ReviewSymbol.OF_TWO_STATES))
                    .map(base -> reports.getOrDefault(base, Set.of()))
                    .filter(owners -> !owners.isEmpty() && !owners.contains(use.review))
                    .map(owners -> owners.iterator().next().toString());
        }
    }

    /** A document that a record of a review was read in. */
    private record Use(ReviewId review, DocumentSymbol symbol) {}

    /** The records that were read there. */
    private static final class Uses {

        private final Subject first;
        private int records;

        Uses(Subject first) {
            this.first = first;
        }
    }
}
