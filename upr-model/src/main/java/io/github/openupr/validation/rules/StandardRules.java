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
        return List.of(
                new DuplicateId(),
                new DuplicateSourceId(),
                new DuplicateIdentifier(),
                new IdContradictsNumber(),
                new IdContradictsPart(),
                new IdContradictsState(),
                new RepeatedRecord(),
                new RepeatedText());
    }

    private static List<Rule> references() {
        return List.of(
                new ReviewMissing(),
                new AssessmentTargetMissing(),
                new MentionTargetMissing(),
                new MentionKindContradictsTarget(),
                new MentionOfOtherReview(),
                new PublicationReviewMissing(),
                new SourceUnknown());
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
        return List.of(
                new SelfRecommendation(),
                new SelfCommendation(),
                new StateNotYetExisting(),
                new ReviewedStateNotMember(),
                new RecommendingStateNotParticipant(),
                new CommendingStateNotParticipant(),
                new SpeakerNotParticipant(),
                new UnknownRecommendingState(),
                new UnresolvedStateHasCode(),
                new RecommendingStateRepeated(),
                new RecommendingStateMissing(),
                new RecommendingStateNotSpeaker(),
                new CommendingStateNotSpeaker(),
                new SpeakerRepeated(),
                new StateUnderReviewSpeaks(),
                new TroikaIncomplete(),
                new TroikaNamesStateUnderReview(),
                new TroikaNamesStateTwice(),
                new TroikaNamesNoMember(),
                new TroikaOfOneGroup());
    }

    private static List<Rule> positions() {
        return List.of(
                new PendingAfterAdoption(),
                new AddendumWithoutAnswers(),
                new PositionMissing(),
                new PartialNotSupported(),
                new PartialAcceptance(),
                new PartialNotMarked(),
                new WordingContradictsPosition(),
                new UnclearWithoutWording(),
                new NotedClaimedImplemented(),
                new PendingAfterReport(),
                new EarlierResponseWithoutCurrent(),
                new ResponseRepeated(),
                new SupportWithdrawn(),
                new PendingAfterAnswer(),
                new StagesOutOfOrder(),
                new AnswerRepeated(),
                new AnswerWithoutRecommendation(),
                new AnswerContradictsResponse());
    }

    private static List<Rule> numbers() {
        return List.of(
                new NumberMalformed(),
                new NumberRepeated(),
                new NumberGap(),
                new NumberDisorder(),
                new PartWithoutFirst(),
                new CountAboveReported(),
                new CountBelowReported(),
                new ApproximateCountFar(),
                new ReportedCountsDiffer());
    }

    private static List<Rule> codes() {
        return List.of(
                new SchemeUnknown(),
                new UnknownTheme(),
                new UnknownPersonGroup(),
                new LabelContradictsCode(),
                new ThemeSuperseded(),
                new PersonGroupSuperseded(),
                new ThemeRepeated(),
                new SdgRepeated(),
                new TreatyRepeated(),
                new UnknownTreaty(),
                new TreatyNotCoded());
    }

    private static List<Rule> text() {
        return List.of(
                new HtmlEntity(),
                new JavascriptEscape(),
                new EscapeDecoded(),
                new HtmlTag(),
                new Mojibake(),
                new DamagedCharacter(),
                new ControlCharacter(),
                new LineBreakInText(),
                new BlankAroundText(),
                new DoubleBlank(),
                new PlaceholderText(),
                new TextTooShort(),
                new TextTooLong(),
                new StartsInMidSentence(),
                new TextEndsUnfinished(),
                new CommaAtEnd(),
                new FinalStopMissing(),
                new LineEndHyphen(),
                new RepeatedWord(),
                new UnbalancedBrackets(),
                new UnbalancedQuotes(),
                new NumberLeftInText(),
                new NumberInsideText(),
                new StateLeftInText(),
                new TwoRecommendationsInOne(),
                new LeadInInText(),
                new PageFurniture());
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
        return List.of(
                new CommendationsOnly(),
                new MentionWithoutSource(),
                new MentionRepeated(),
                new PublicationWithoutMentions());
    }
}
