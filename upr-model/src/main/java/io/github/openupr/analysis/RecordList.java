package io.github.openupr.analysis;

import io.github.openupr.code.CommendationId;
import io.github.openupr.code.PledgeId;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.model.Assessment;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.UprDataset;
import io.github.openupr.model.UprRecord;
import io.github.openupr.model.VoluntaryPledge;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A list of records of a dataset, to be compared with that of another edition. Immutable and thread-safe.
 *
 * @param name its name in canonical JSON
 * @param type the type of its records
 * @param records the records of a dataset
 * @param id the id of a record
 * @param unnamed a record without what names it and where it was read: equal for two that say the same
 * @param shape what a record consists of
 */
record RecordList<T extends UprRecord>(
        String name,
        Class<T> type,
        Function<UprDataset, List<T>> records,
        Function<T, Object> id,
        UnaryOperator<T> unnamed,
        Shape<T> shape) {

    private static final String NO_NAME = "x";

    /** All lists, in the order of canonical JSON. */
    static final List<RecordList<?>> ALL = List.of(
            // The id of a review is its State and cycle: with another id it is another review.
            new RecordList<>(
                    "reviews", Review.class, UprDataset::getReviews, Review::getId, each -> each, Shapes.REVIEW),
            new RecordList<>(
                    "recommendations",
                    Recommendation.class,
                    UprDataset::getRecommendations,
                    Recommendation::getId,
                    each -> each.withId(RecommendationId.of(each.getReview(), NO_NAME))
                            .withNumber(Optional.empty())
                            .withPart(OptionalInt.empty())
                            .withSource(Optional.empty()),
                    Shapes.RECOMMENDATION),
            new RecordList<>(
                    "commendations",
                    Commendation.class,
                    UprDataset::getCommendations,
                    Commendation::getId,
                    each -> each.withId(CommendationId.of(each.getReview(), NO_NAME))
                            .withSource(Optional.empty()),
                    Shapes.COMMENDATION),
            new RecordList<>(
                    "pledges",
                    VoluntaryPledge.class,
                    UprDataset::getPledges,
                    VoluntaryPledge::getId,
                    each -> each.withId(PledgeId.of(each.getReview(), NO_NAME)).withSource(Optional.empty()),
                    Shapes.PLEDGE),
            new RecordList<>(
                    "assessments",
                    Assessment.class,
                    UprDataset::getAssessments,
                    Assessment::getId,
                    each -> each.withId(NO_NAME).withSource(Optional.empty()),
                    Shapes.ASSESSMENT),
            new RecordList<>(
                    "publications",
                    Publication.class,
                    UprDataset::getPublications,
                    Publication::getId,
                    each -> each.withId(NO_NAME).withSource(Optional.empty()),
                    Shapes.PUBLICATION));

    /** The list in which a record stands. */
    private static RecordList<?> of(UprRecord record) {
        return ALL.stream()
                .filter(each -> each.type.isInstance(record))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a record of no known type: " + record.getClass()));
    }

    /** The id of a record, as text. */
    static String idOf(UprRecord record) {
        return of(record).idText(record);
    }

    private String idText(UprRecord record) {
        return id.apply(type.cast(record)).toString();
    }

    /** The values in which two records of one type differ; one of them may be absent. */
    static List<ValueChange> changes(Optional<UprRecord> before, Optional<UprRecord> after) {
        return of(before.or(() -> after).orElseThrow()).valueChanges(before, after);
    }

    private List<ValueChange> valueChanges(Optional<UprRecord> before, Optional<UprRecord> after) {
        return shape.changes(before.map(type::cast), after.map(type::cast));
    }

    RecordsDiff diff(UprDataset before, UprDataset after) {
        return new RecordPairs<>(this, records.apply(before), records.apply(after)).diff();
    }
}
