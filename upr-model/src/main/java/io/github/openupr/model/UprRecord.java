package io.github.openupr.model;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.util.Optional;

/**
 * One record of a dataset: what a reader yields and a writer takes, one at a time.
 *
 * <p>Recommendations, commendations and pledges are those of Working Group reports and the datasets made from them.
 *
 * <p>Sealed, so that a {@code switch} over the types is complete. All implementations are immutable and thread-safe.
 *
 * <p>Made by OpenUPR: the six types of records are the parts into which we divide a review and what is told of it;
 * each says what it follows.
 */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public sealed interface UprRecord extends StrictMembers
        permits Review, Recommendation, Commendation, VoluntaryPledge, Assessment, Publication {

    /** Where the record was read; its place in a document or file. */
    Optional<SourceRef> getSource();
}
