package io.github.openupr.model;

import static io.github.openupr.model.PartArbitraries.dates;
import static io.github.openupr.model.PartArbitraries.few;

import io.github.openupr.code.AssessmentStatus;
import io.github.openupr.code.CodeArbitraries;
import io.github.openupr.code.PublicationKind;
import io.github.openupr.code.ReviewStatus;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Random records and datasets. */
final class RecordArbitraries {

    private final Arbitrary<String> text;
    private final PartArbitraries parts;

    RecordArbitraries(Arbitrary<String> text) {
        this.text = text;
        this.parts = new PartArbitraries(text);
    }

    Arbitrary<UprDataset> datasets() {
        return Builders.withBuilder(UprDataset::builder)
                .use(parts.metadata().optional())
                .inSetter(UprDataset.Builder::metadata)
                .use(few(reviews()))
                .inSetter(UprDataset.Builder::reviews)
                .use(few(recommendations()))
                .inSetter(UprDataset.Builder::recommendations)
                .use(few(commendations()))
                .inSetter(UprDataset.Builder::commendations)
                .use(few(pledges()))
                .inSetter(UprDataset.Builder::pledges)
                .use(few(assessments()))
                .inSetter(UprDataset.Builder::assessments)
                .use(few(publications()))
                .inSetter(UprDataset.Builder::publications)
                .build(UprDataset.Builder::build);
    }

    Arbitrary<Review> reviews() {
        return Builders.withBuilder(Review::builder)
                .use(CodeArbitraries.reviewIds())
                .inSetter(Review.Builder::id)
                .use(CodeArbitraries.stateCodes())
                .inSetter(Review.Builder::stateUnderReview)
                .use(Arbitraries.integers())
                .inSetter(Review.Builder::cycle)
                .use(optionalInts())
                .inSetter(Review.Builder::session)
                .use(Arbitraries.of(ReviewStatus.class).optional())
                .inSetter(Review.Builder::status)
                .use(dates().optional())
                .inSetter(Review.Builder::reviewedOn)
                .use(dates().optional())
                .inSetter(Review.Builder::reportAdoptedOn)
                .use(parts.outcomes().optional())
                .inSetter(Review.Builder::outcome)
                .use(few(CodeArbitraries.stateCodes()))
                .inSetter(Review.Builder::troika)
                .use(few(CodeArbitraries.stateCodes()))
                .inSetter(Review.Builder::speakers)
                .use(few(parts.reportedCounts()))
                .inSetter(Review.Builder::reportedCounts)
                .use(few(parts.reviewDocuments()))
                .inSetter(Review.Builder::documents)
                .use(few(parts.answers()))
                .inSetter(Review.Builder::answers)
                .use(optionalInts())
                .inSetter(Review.Builder::nextReviewYear)
                .use(parts.sourceRefs().optional())
                .inSetter(Review.Builder::source)
                .use(parts.extras())
                .inSetter(Review.Builder::extras)
                .build(Review.Builder::build);
    }

    Arbitrary<Recommendation> recommendations() {
        return Builders.withBuilder(Recommendation::builder)
                .use(CodeArbitraries.recommendationIds())
                .inSetter(Recommendation.Builder::id)
                .use(CodeArbitraries.reviewIds())
                .inSetter(Recommendation.Builder::review)
                .use(text.optional())
                .inSetter(Recommendation.Builder::number)
                .use(optionalInts())
                .inSetter(Recommendation.Builder::part)
                .use(text)
                .inSetter(Recommendation.Builder::text)
                .use(text.optional())
                .inSetter(Recommendation.Builder::printedText)
                .use(few(CodeArbitraries.stateCodes()))
                .inSetter(Recommendation.Builder::recommendingStates)
                .use(few(text))
                .inSetter(Recommendation.Builder::unresolvedStates)
                .use(parts.responses().optional())
                .inSetter(Recommendation.Builder::response)
                .use(few(parts.responses()))
                .inSetter(Recommendation.Builder::earlierResponses)
                .use(few(parts.terms()))
                .inSetter(Recommendation.Builder::themes)
                .use(few(parts.terms()))
                .inSetter(Recommendation.Builder::affectedPersons)
                .use(few(CodeArbitraries.sdgCodes()))
                .inSetter(Recommendation.Builder::sdgs)
                .use(few(CodeArbitraries.treatyCodes()))
                .inSetter(Recommendation.Builder::treaties)
                .use(optionalInts())
                .inSetter(Recommendation.Builder::actionCategory)
                .use(few(parts.identifiers()))
                .inSetter(Recommendation.Builder::identifiers)
                .use(parts.sourceRefs().optional())
                .inSetter(Recommendation.Builder::source)
                .use(parts.extras())
                .inSetter(Recommendation.Builder::extras)
                .build(Recommendation.Builder::build);
    }

    Arbitrary<Commendation> commendations() {
        return Builders.withBuilder(Commendation::builder)
                .use(CodeArbitraries.commendationIds())
                .inSetter(Commendation.Builder::id)
                .use(CodeArbitraries.reviewIds())
                .inSetter(Commendation.Builder::review)
                .use(CodeArbitraries.stateCodes().optional())
                .inSetter(Commendation.Builder::state)
                .use(text)
                .inSetter(Commendation.Builder::text)
                .use(few(parts.terms()))
                .inSetter(Commendation.Builder::themes)
                .use(parts.sourceRefs().optional())
                .inSetter(Commendation.Builder::source)
                .use(parts.extras())
                .inSetter(Commendation.Builder::extras)
                .build(Commendation.Builder::build);
    }

    Arbitrary<VoluntaryPledge> pledges() {
        return Builders.withBuilder(VoluntaryPledge::builder)
                .use(CodeArbitraries.pledgeIds())
                .inSetter(VoluntaryPledge.Builder::id)
                .use(CodeArbitraries.reviewIds())
                .inSetter(VoluntaryPledge.Builder::review)
                .use(text)
                .inSetter(VoluntaryPledge.Builder::text)
                .use(few(parts.terms()))
                .inSetter(VoluntaryPledge.Builder::themes)
                .use(optionalInts())
                .inSetter(VoluntaryPledge.Builder::actionCategory)
                .use(parts.sourceRefs().optional())
                .inSetter(VoluntaryPledge.Builder::source)
                .use(parts.extras())
                .inSetter(VoluntaryPledge.Builder::extras)
                .build(VoluntaryPledge.Builder::build);
    }

    Arbitrary<Assessment> assessments() {
        return Builders.withBuilder(Assessment::builder)
                .use(text)
                .inSetter(Assessment.Builder::id)
                .use(CodeArbitraries.recommendationIds())
                .inSetter(Assessment.Builder::recommendation)
                .use(parts.actors())
                .inSetter(Assessment.Builder::assessor)
                .use(Arbitraries.of(AssessmentStatus.class))
                .inSetter(Assessment.Builder::status)
                .use(dates().optional())
                .inSetter(Assessment.Builder::asOf)
                .use(text.optional())
                .inSetter(Assessment.Builder::comment)
                .use(parts.sourceRefs().optional())
                .inSetter(Assessment.Builder::source)
                .build(Assessment.Builder::build);
    }

    Arbitrary<Publication> publications() {
        return Builders.withBuilder(Publication::builder)
                .use(text)
                .inSetter(Publication.Builder::id)
                .use(parts.actors())
                .inSetter(Publication.Builder::publisher)
                .use(Arbitraries.of(PublicationKind.class))
                .inSetter(Publication.Builder::kind)
                .use(text.optional())
                .inSetter(Publication.Builder::title)
                .use(dates().optional())
                .inSetter(Publication.Builder::publishedOn)
                .use(text.optional())
                .inSetter(Publication.Builder::language)
                .use(text.optional())
                .inSetter(Publication.Builder::url)
                .use(few(CodeArbitraries.reviewIds()))
                .inSetter(Publication.Builder::reviews)
                .use(few(parts.mentions()))
                .inSetter(Publication.Builder::mentions)
                .use(parts.sourceRefs().optional())
                .inSetter(Publication.Builder::source)
                .build(Publication.Builder::build);
    }

    private static Arbitrary<OptionalInt> optionalInts() {
        return Arbitraries.integers()
                .optional()
                .map(value -> value.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }
}
