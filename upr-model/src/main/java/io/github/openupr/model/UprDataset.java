package io.github.openupr.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dataset of the Universal Periodic Review: reviews with their recommendations, commendations, pledges, assessments
 * and publications (Human Rights Council resolution 5/1, annex, part I).
 *
 * <p>The root of canonical JSON. Records refer to each other by id; nothing checks here that they do.
 *
 * <p>Made by OpenUPR: the container of our own format; its records follow the documents of a review (resolution 5/1,
 * annex).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@UprStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "schemaVersion",
    "metadata",
    "reviews",
    "recommendations",
    "commendations",
    "pledges",
    "assessments",
    "publications"
})
public interface UprDataset extends StrictMembers, WithUprDataset {

    /** The version of the JSON form that this library writes. */
    String SCHEMA_VERSION = "1.0";

    /** The version of the JSON form, {@value #SCHEMA_VERSION}. */
    @NotBlank(message = "must not be blank") @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonSetter(nulls = Nulls.FAIL)
    @Value.Default
    default String getSchemaVersion() {
        return SCHEMA_VERSION;
    }

    /** What the dataset is and where it comes from. */
    Optional<@Valid DatasetMetadata> getMetadata();

    /** The reviews. */
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    List<@Valid Review> getReviews();

    /** The recommendations. */
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    List<@Valid Recommendation> getRecommendations();

    /** The commendations. */
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    List<@Valid Commendation> getCommendations();

    /** The voluntary pledges. */
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    List<@Valid VoluntaryPledge> getPledges();

    /** The assessments of implementation. */
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    List<@Valid Assessment> getAssessments();

    /** The publications about reviews. */
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    List<@Valid Publication> getPublications();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Lets mappers build the value; Jackson finds it by its annotation. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static UprDataset fromJson(ImmutableUprDataset value) {
        return value;
    }

    /**
     * Builds {@link UprDataset} values; a required member that is missing throws {@link IllegalStateException}. Not
     * thread-safe.
     */
    final class Builder extends ImmutableUprDataset.Builder {
        Builder() {}

        /** Adds a record to the list of its type. */
        public Builder addRecord(UprRecord record) {
            if (record instanceof Recommendation recommendation) {
                addRecommendation(recommendation);
            } else if (record instanceof Review review) {
                addReview(review);
            } else if (record instanceof VoluntaryPledge pledge) {
                addPledge(pledge);
            } else if (record instanceof Commendation commendation) {
                addCommendation(commendation);
            } else if (record instanceof Assessment assessment) {
                addAssessment(assessment);
            } else if (record instanceof Publication publication) {
                addPublication(publication);
            }
            return this;
        }
    }
}
