package io.github.openupr.model;

import io.github.openupr.code.CommendationId;
import io.github.openupr.code.PledgeId;
import io.github.openupr.code.Position;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.SdgCode;
import io.github.openupr.code.StateCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** For every constraint of the model a specimen that breaks it, once built without an exception. */
public final class ConstraintFaults {

    private static final StateCode NOWHERE = StateCode.of("ZZZ");
    private static final ReviewId REVIEW_OF_NOWHERE = ReviewId.of(NOWHERE, 4);
    private static final LocalDate DAY = LocalDate.of(2025, 1, 23);

    private ConstraintFaults() {}

    /**
     * A broken specimen.
     *
     * @param constraint the constraint, as {@link ConstraintNames} spells it
     * @param value the specimen
     * @param violations what a provider reports of it: path and constraint
     */
    public record Fault(String constraint, Object value, List<String> violations) {

        /** Names the case in the test's report. */
        @Override
        public String toString() {
            return constraint + " at " + violations;
        }
    }

    /** All of them. */
    public static List<Fault> all() {
        return Stream.of(ofParts(), ofRecords(), ofReviews(), ofRecommendations())
                .flatMap(List::stream)
                .toList();
    }

    private static Fault fault(String constraint, Object value, String path) {
        return new Fault(constraint, value, List.of(path + " " + constraint.substring(constraint.indexOf(' ') + 1)));
    }

    private static List<Fault> ofParts() {
        return List.of(
                fault("Actor.name NotBlank", Specimens.actor().withName(" "), "name"),
                fault("Actor.state KnownState", Specimens.actor().withState(NOWHERE), "state"),
                fault("Answer.number NotBlank", Specimens.answer().withNumber(""), "number"),
                fault("DataSource.id NotBlank", Specimens.dataSource().withId("\n"), "id"),
                fault("DataSource.title NotBlankIfGiven", Specimens.dataSource().withTitle(""), "title"),
                fault(
                        "DataSource.publisher NotBlankIfGiven",
                        Specimens.dataSource().withPublisher(" "),
                        "publisher"),
                fault("DataSource.url AbsoluteUrl", Specimens.dataSource().withUrl("www.un.org:80/x"), "url"),
                fault(
                        "DataSource.format NotBlankIfGiven",
                        Specimens.dataSource().withFormat(""),
                        "format"),
                fault("DataSource.sha256 Pattern", Specimens.dataSource().withSha256("abc"), "sha256"),
                fault(
                        "DatasetMetadata.title NotBlankIfGiven",
                        Specimens.metadata().withTitle(""),
                        "title"),
                fault(
                        "DatasetMetadata.description NotBlankIfGiven",
                        Specimens.metadata().withDescription("\t"),
                        "description"),
                fault(
                        "DatasetMetadata.publisher NotBlankIfGiven",
                        Specimens.metadata().withPublisher(""),
                        "publisher"),
                fault(
                        "DatasetMetadata.license NotBlankIfGiven",
                        Specimens.metadata().withLicense(""),
                        "license"),
                fault(
                        "DatasetMetadata.language LanguageTag",
                        Specimens.metadata().withLanguage("en_GB"),
                        "language"),
                fault("Identifier.scheme NotBlank", Specimens.identifier().withScheme(""), "scheme"),
                fault("Identifier.value NotBlank", Specimens.identifier().withValue(""), "value"),
                fault("Mention.target NotBlankIfGiven", Specimens.mention().withTarget(" "), "target"),
                fault("Mention.quote NotBlankIfGiven", Specimens.mention().withQuote(""), "quote"),
                fault(
                        "Mention TargetOrTopic",
                        Specimens.mention().withTarget(Optional.empty()).withTopic(Optional.empty()),
                        "target"),
                fault("Outcome.councilSession Positive", Specimens.outcome().withCouncilSession(0), "councilSession"),
                fault("Outcome.decision NotBlankIfGiven", Specimens.outcome().withDecision(""), "decision"),
                fault(
                        "ReportedCount.count PositiveOrZero",
                        Specimens.reportedCount().withCount(-1),
                        "count"),
                fault("Response.wording NotBlankIfGiven", Specimens.response().withWording(""), "wording"),
                fault("Response.comment NotBlankIfGiven", Specimens.response().withComment(""), "comment"),
                fault(
                        "ReviewDocument.title NotBlankIfGiven",
                        Specimens.reviewDocument().withTitle(""),
                        "title"),
                fault(
                        "ReviewDocument.url AbsoluteUrl",
                        Specimens.reviewDocument().withUrl("/report.pdf"),
                        "url"),
                fault("SourceRef.source NotBlankIfGiven", Specimens.sourceRef().withSource(""), "source"),
                fault(
                        "SourceRef.location NotBlankIfGiven",
                        Specimens.sourceRef().withLocation(" "),
                        "location"),
                fault("Term.scheme NotBlank", Specimens.term().withScheme(""), "scheme"),
                fault("Term.code NotBlankIfGiven", Specimens.term().withCode(""), "code"),
                fault("Term.label NotBlank", Specimens.term().withLabel("\u2003"), "label"));
    }

    private static List<Fault> ofRecords() {
        return List.of(
                fault("Assessment.id NotBlank", Specimens.assessment().withId(""), "id"),
                fault(
                        "Assessment.comment NotBlankIfGiven",
                        Specimens.assessment().withComment(" "),
                        "comment"),
                fault("Commendation.text NotBlank", Specimens.commendation().withText(" "), "text"),
                fault("Commendation.state KnownState", Specimens.commendation().withState(NOWHERE), "state"),
                fault(
                        "Commendation.review KnownState",
                        Specimens.commendation()
                                .withReview(REVIEW_OF_NOWHERE)
                                .withId(CommendationId.of(REVIEW_OF_NOWHERE, "c1")),
                        "review"),
                fault("Commendation IdInReview", Specimens.commendation().withReview(ReviewId.parse("KAZ-3")), "id"),
                fault("Publication.id NotBlank", Specimens.publication().withId(""), "id"),
                fault(
                        "Publication.title NotBlankIfGiven",
                        Specimens.publication().withTitle(""),
                        "title"),
                fault(
                        "Publication.language LanguageTag",
                        Specimens.publication().withLanguage("english language"),
                        "language"),
                fault("Publication.url AbsoluteUrl", Specimens.publication().withUrl("news page"), "url"),
                fault(
                        "Publication.reviews KnownState",
                        Specimens.publication().withReviews(ReviewId.parse("KAZ-4"), REVIEW_OF_NOWHERE),
                        "reviews[1].<list element>"),
                fault(
                        "UprDataset.schemaVersion NotBlank",
                        Specimens.fullDataset().withSchemaVersion(""),
                        "schemaVersion"),
                fault("VoluntaryPledge.text NotBlank", Specimens.pledge().withText(""), "text"),
                fault(
                        "VoluntaryPledge.review KnownState",
                        Specimens.pledge().withReview(REVIEW_OF_NOWHERE).withId(PledgeId.of(REVIEW_OF_NOWHERE, "p1")),
                        "review"),
                fault("VoluntaryPledge IdInReview", Specimens.pledge().withReview(ReviewId.parse("KAZ-3")), "id"),
                fault(
                        "VoluntaryPledge.actionCategory ActionCategory",
                        Specimens.pledge().withActionCategory(0),
                        "actionCategory"),
                fault(
                        "VoluntaryPledge.actionCategory ActionCategory",
                        Specimens.pledge().withActionCategory(6),
                        "actionCategory"));
    }

    private static List<Fault> ofReviews() {
        Review review = Specimens.review();
        return List.of(
                fault("Review.cycle Min", review.withCycle(0).withSession(OptionalInt.empty()), "cycle"),
                fault("Review.session Positive", review.withSession(0), "session"),
                new Fault(
                        "Review.stateUnderReview KnownState",
                        review.withStateUnderReview(NOWHERE),
                        List.of("stateUnderReview KnownState", "id IdOfReview")),
                fault("Review.troika KnownState", review.withTroika(NOWHERE), "troika[0].<list element>"),
                fault("Review.troika Size", review.withTroika(four()), "troika"),
                fault("Review.speakers KnownState", review.withSpeakers(NOWHERE), "speakers[0].<list element>"),
                fault(
                        "Review.nextReviewYear Min",
                        review.withNextReviewYear(2007).withReviewedOn(Optional.empty()),
                        "nextReviewYear"),
                fault("Review IdOfReview", review.withId(ReviewId.parse("KGZ-4")), "id"),
                fault("Review IdOfReview", review.withId(ReviewId.parse("KAZ-3")), "id"),
                fault("Review NextReviewLater", review.withNextReviewYear(2025), "nextReviewYear"),
                fault("Review SessionInCycle", review.withSession(40), "session"),
                fault("Review ReviewDatesInOrder", review.withReportAdoptedOn(DAY.minusDays(1)), "reportAdoptedOn"),
                fault(
                        "Review ReviewDatesInOrder",
                        review.withOutcome(Specimens.outcome().withAdoptedOn(DAY.plusDays(1))),
                        "outcome.adoptedOn"),
                new Fault(
                        "Review ReviewDatesInOrder",
                        review.withReviewedOn(DAY.plusYears(1)),
                        List.of("reportAdoptedOn ReviewDatesInOrder", "outcome.adoptedOn ReviewDatesInOrder")));
    }

    private static List<Fault> ofRecommendations() {
        Recommendation recommendation = Specimens.recommendation();
        return List.of(
                fault("Recommendation.text NotBlank", recommendation.withText(""), "text"),
                fault("Recommendation.number NotBlankIfGiven", recommendation.withNumber(""), "number"),
                fault("Recommendation.printedText NotBlankIfGiven", recommendation.withPrintedText(" "), "printedText"),
                fault("Recommendation.part Positive", recommendation.withPart(0), "part"),
                fault(
                        "Recommendation.review KnownState",
                        recommendation
                                .withReview(REVIEW_OF_NOWHERE)
                                .withId(RecommendationId.of(REVIEW_OF_NOWHERE, "1.1")),
                        "review"),
                fault(
                        "Recommendation.recommendingStates KnownState",
                        recommendation.withRecommendingStates(StateCode.of("ESP"), NOWHERE),
                        "recommendingStates[1].<list element>"),
                fault(
                        "Recommendation.unresolvedStates NotBlank",
                        recommendation.withUnresolvedStates(""),
                        "unresolvedStates[0].<list element>"),
                fault(
                        "Recommendation.sdgs KnownSdg",
                        recommendation.withSdgs(SdgCode.of("16"), SdgCode.of("5.7")),
                        "sdgs[1].<list element>"),
                fault(
                        "Recommendation.actionCategory ActionCategory",
                        recommendation.withActionCategory(0),
                        "actionCategory"),
                fault(
                        "Recommendation.actionCategory ActionCategory",
                        recommendation.withActionCategory(6),
                        "actionCategory"),
                fault("Recommendation IdInReview", recommendation.withReview(ReviewId.parse("KAZ-3")), "id"),
                fault(
                        "Recommendation ResponsesInOrder",
                        recommendation.withEarlierResponses(given(2), undated(), given(1), given(2)),
                        "earlierResponses[2].respondedOn"),
                fault(
                        "Recommendation ResponsesInOrder",
                        recommendation.withEarlierResponses(given(2), undated()).withResponse(given(1)),
                        "response.respondedOn"));
    }

    static Response given(int day) {
        return undated().withRespondedOn(LocalDate.of(2025, 2, day));
    }

    static Response undated() {
        return Response.builder().position(Position.NOTED).build();
    }

    private static List<StateCode> four() {
        return List.of(StateCode.of("DEU"), StateCode.of("KWT"), StateCode.of("BEN"), StateCode.of("MDV"));
    }
}
