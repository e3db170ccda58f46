package io.github.openupr.validation.rules;

import io.github.openupr.validation.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * All rules of the catalogue, by family. Internal; thread-safe.
 *
 * <p>Made by OpenUPR: the list in which a new rule is entered; each rule names the document that it follows.
 */
public final class StandardRules {

    private StandardRules() {}

    /** The rules, in the order of the catalogue. */
    public static List<Rule> all() {
        return Stream.of(
                        identity(),
                        references(),
                        chronology(),
                        states(),
                        positions(),
                        numbers(),
                        codes(),
                        text(),
                        documents(),
                        coverage())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> identity() {
        return List.of();
    }

    private static List<Rule> references() {
        return List.of(new ReviewMissing());
    }

    private static List<Rule> chronology() {
        return List.of(
                new SessionUnknown(),
                new ReviewOutsideSession(),
                new ReviewOutsideCycle(),
                new ReviewOnWeekend(),
                new ReportAdoptedOutsideSession(),
                new CouncilSessionContradictsSession(),
                new DecisionContradictsCouncilSession(),
                new ResponseBeforeReview(),
                new ResponseAfterAdoption(),
                new AssessmentBeforeReview(),
                new PublicationBeforeReview(),
                new NextReviewTooSoon(),
                new NextReviewTooLate(),
                new ReviewInFuture(),
                new AdoptionInFuture(),
                new ResponseInFuture(),
                new AssessmentInFuture(),
                new PublicationInFuture(),
                new SourceRetrievedInFuture(),
                new NotHeldButRecommended(),
                new NotHeldButDated(),
                new ReviewOrder());
    }

    private static List<Rule> states() {
        return List.of(new SelfRecommendation());
    }

    private static List<Rule> positions() {
        return List.of();
    }

    private static List<Rule> numbers() {
        return List.of();
    }

    private static List<Rule> codes() {
        return List.of();
    }

    private static List<Rule> text() {
        return List.of(new HtmlEntity());
    }

    private static List<Rule> documents() {
        return List.of(
                new SymbolMalformed(),
                new SymbolOfOtherState(),
                new SymbolOfOtherSession(),
                new SymbolContradictsKind(),
                new ReportWithoutSymbol(),
                new ReportNumberImplausible(),
                new ReportTwice(),
                new AddendumOfOtherReport(),
                new SymbolOfTwoReviews(),
                new DocumentRepeated(),
                new ReportBeforeReview(),
                new AddendumBeforeReview(),
                new MidTermReportBeforeReview(),
                new PaperAfterReview(),
                new DocumentInFuture(),
                new SourceSymbolOfOtherReview());
    }

    private static List<Rule> coverage() {
        return List.of();
    }
}
