package io.github.openupr.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.ActorKind;
import io.github.openupr.code.AssessmentStatus;
import io.github.openupr.code.CommendationId;
import io.github.openupr.code.CountedUnit;
import io.github.openupr.code.MentionKind;
import io.github.openupr.code.PledgeId;
import io.github.openupr.code.Position;
import io.github.openupr.code.PublicationKind;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.TreatyCode;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConstraintTest {

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();
    private static final ReviewId REVIEW = ReviewId.parse("KAZ-4");
    private static final RecommendationId RECOMMENDATION = RecommendationId.parse("KAZ-4:r1");

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @ParameterizedTest
    @MethodSource("soundValues")
    void soundValuesBreakNoConstraint(Object value) {
        assertThat(VALIDATOR.validate(value)).isEmpty();
    }

    static List<Object> soundValues() {
        LocalDate day = LocalDate.of(2025, 1, 23);
        Review review = Specimens.review();
        return Stream.of(
                        Specimens.all(),
                        MinimalSpecimens.all(),
                        List.of(
                                review().build(),
                                recommendation().build(),
                                // Everything on one day; dates missing in between; a session that no list has yet.
                                review.withReviewedOn(day)
                                        .withReportAdoptedOn(day)
                                        .withOutcome(Specimens.outcome().withAdoptedOn(day)),
                                review.withReportAdoptedOn(Optional.empty()),
                                review.withReviewedOn(Optional.empty()).withNextReviewYear(2008),
                                review.withSession(99),
                                Specimens.recommendation()
                                        .withEarlierResponses(
                                                ConstraintFaults.given(1),
                                                ConstraintFaults.undated(),
                                                ConstraintFaults.given(1))
                                        .withResponse(ConstraintFaults.given(2)),
                                // The list of treaties is open.
                                Specimens.recommendation().withTreaties(TreatyCode.of("X-99")),
                                Specimens.mention().withTarget(Optional.empty()),
                                Specimens.mention().withTopic(Optional.empty()),
                                Specimens.metadata().withLanguage("zh-Hans-CN"),
                                Specimens.dataSource().withUrl("http://example.org:8080/a?b=c#d"),
                                Specimens.dataSource().withUrl("https://example.org/\u043e\u0431\u0437\u043e\u0440"),
                                Specimens.dataSource().withSha256("ABCDEF0123456789".repeat(4))))
                .<Object>flatMap(List::stream)
                .toList();
    }

    /** A table that misses a constraint, or lists one that is gone, fails here. */
    @Test
    void everyConstraintOfTheModelHasASpecimenThatBreaksIt() {
        List<String> constraints = ConstraintNames.ofModel(VALIDATOR);

        assertThat(constraints).hasSizeGreaterThan(60).doesNotHaveDuplicates();
        assertThat(faults().stream().map(ConstraintFaults.Fault::constraint).distinct())
                .containsExactlyInAnyOrderElementsOf(constraints);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aBrokenConstraintIsReportedAtItsMember(ConstraintFaults.Fault fault) {
        assertThat(VALIDATOR.validate(fault.value()))
                .extracting(ConstraintNames::shown)
                .containsExactlyInAnyOrderElementsOf(fault.violations());
    }

    static List<ConstraintFaults.Fault> faults() {
        return ConstraintFaults.all();
    }

    /** No bundle of messages is asked for, and no text of the data gets into a template. */
    @ParameterizedTest
    @MethodSource("faults")
    void messagesArePlainEnglish(ConstraintFaults.Fault fault) {
        assertThat(VALIDATOR.validate(fault.value()))
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(violation.getMessage())
                        .isEqualTo(violation.getMessageTemplate())
                        .startsWith("must ")
                        .doesNotContain("{", "}", "$"));
    }

    @Test
    void aClassOfAUserThatHoldsARecordIsCheckedWithTheProvidersDefaults() {
        Letter letter = new Letter(Specimens.recommendation().withText(""), List.of(Specimens.review()));

        assertThat(VALIDATOR.validate(letter))
                .extracting(ConstraintNames::shown)
                .containsExactly("recommendation.text NotBlank");
        assertThat(VALIDATOR.validate(new Letter(
                        Specimens.recommendation(), List.of(Specimens.review().withSession(40)))))
                .extracting(ConstraintNames::shown)
                .containsExactly("reviews[0].session SessionInCycle");
    }

    /** What a user of the library may write. */
    record Letter(@Valid Recommendation recommendation, List<@Valid Review> reviews) {}

    /** Everything that a builder lets through and a constraint does not, once, at every depth. */
    @Test
    void everyFaultIsReportedWithItsPlace() {
        Term blankTerm = Term.builder().scheme(" ").label("Justice").build();
        Actor blankActor = Actor.builder().name("").kind(ActorKind.MEDIA).build();
        UprDataset dataset = UprDataset.builder()
                .metadata(DatasetMetadata.builder()
                        .addSources(DataSource.builder().id("").build())
                        .build())
                .addReviews(review().build(), faultyReview())
                .addRecommendations(recommendation()
                        .text("\t")
                        .part(0)
                        .actionCategory(9)
                        .addThemes(blankTerm)
                        .addAffectedPersons(blankTerm)
                        .addIdentifiers(
                                Identifier.builder().scheme("").value(" ").build())
                        .build())
                .addCommendations(Commendation.builder()
                        .id(CommendationId.parse("KAZ-4:c1"))
                        .review(REVIEW)
                        .text("")
                        .addThemes(blankTerm)
                        .build())
                .addPledges(VoluntaryPledge.builder()
                        .id(PledgeId.parse("KAZ-4:p1"))
                        .review(REVIEW)
                        .text("\u2003")
                        .actionCategory(0)
                        .addThemes(blankTerm)
                        .build())
                .addAssessments(Assessment.builder()
                        .id("")
                        .recommendation(RECOMMENDATION)
                        .assessor(blankActor)
                        .status(AssessmentStatus.UNKNOWN)
                        .build())
                .addPublications(Publication.builder()
                        .id("")
                        .publisher(blankActor)
                        .kind(PublicationKind.REPORT)
                        .addMentions(Mention.builder()
                                .kind(MentionKind.TOPIC)
                                .topic(blankTerm)
                                .build())
                        .build())
                .build();

        assertThat(VALIDATOR.validate(dataset))
                .extracting(ConstraintNames::shown)
                .containsExactlyInAnyOrder(
                        "metadata.sources[0].id NotBlank",
                        "reviews[1].cycle Min",
                        "reviews[1].session Positive",
                        "reviews[1].outcome.councilSession Positive",
                        "reviews[1].reportedCounts[0].count PositiveOrZero",
                        "reviews[1].answers[0].number NotBlank",
                        "recommendations[0].text NotBlank",
                        "recommendations[0].part Positive",
                        "recommendations[0].actionCategory ActionCategory",
                        "recommendations[0].themes[0].scheme NotBlank",
                        "recommendations[0].affectedPersons[0].scheme NotBlank",
                        "recommendations[0].identifiers[0].scheme NotBlank",
                        "recommendations[0].identifiers[0].value NotBlank",
                        "commendations[0].text NotBlank",
                        "commendations[0].themes[0].scheme NotBlank",
                        "pledges[0].text NotBlank",
                        "pledges[0].actionCategory ActionCategory",
                        "pledges[0].themes[0].scheme NotBlank",
                        "assessments[0].id NotBlank",
                        "assessments[0].assessor.name NotBlank",
                        "publications[0].id NotBlank",
                        "publications[0].publisher.name NotBlank",
                        "publications[0].mentions[0].topic.scheme NotBlank");
    }

    private static Review faultyReview() {
        return review().cycle(0)
                .session(-1)
                .outcome(Outcome.builder().councilSession(0).build())
                .addReportedCounts(ReportedCount.builder()
                        .what(CountedUnit.PLEDGES)
                        .count(-1)
                        .approximate(false)
                        .build())
                .addAnswers(Answer.builder()
                        .number("")
                        .response(Response.builder().position(Position.NOTED).build())
                        .build())
                .build();
    }

    static List<Class<?>> types() {
        return Specimens.all().stream().<Class<?>>map(Members::typeOf).toList();
    }

    private static Review.Builder review() {
        return Review.builder().id(REVIEW).stateUnderReview(StateCode.of("KAZ")).cycle(4);
    }

    private static Recommendation.Builder recommendation() {
        return Recommendation.builder().id(RECOMMENDATION).review(REVIEW).text("Ratify.");
    }
}
