package io.github.openupr.model;

import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import java.util.Optional;

/** Reviews by what they say of themselves, and what belongs to each review. Thread-safe once frozen. */
final class ReviewIndex {

    final Groups<StateCode, Review> byState = new Groups<>();
    final Groups<Integer, Review> byCycle = new Groups<>();
    final Groups<DocumentSymbol, Review> bySymbol = new Groups<>();
    final Groups<ReviewId, UprRecord> records = new Groups<>();
    final Groups<ReviewId, Commendation> commendations = new Groups<>();
    final Groups<ReviewId, VoluntaryPledge> pledges = new Groups<>();
    final Groups<ReviewId, Assessment> assessments = new Groups<>();
    final Groups<ReviewId, Publication> publications = new Groups<>();

    void add(Review review) {
        records.add(review.getId(), review);
        byState.add(review.getStateUnderReview(), review);
        byCycle.add(review.getCycle(), review);
        bySymbol.addToEach(
                review.getDocuments().stream()
                        .map(ReviewDocument::getSymbol)
                        .flatMap(Optional::stream)
                        .toList(),
                review);
    }

    void add(Recommendation recommendation) {
        records.add(recommendation.getReview(), recommendation);
    }

    void add(Commendation commendation) {
        records.add(commendation.getReview(), commendation);
        commendations.add(commendation.getReview(), commendation);
    }

    void add(VoluntaryPledge pledge) {
        records.add(pledge.getReview(), pledge);
        pledges.add(pledge.getReview(), pledge);
    }

    void add(Assessment assessment) {
        ReviewId review = assessment.getRecommendation().review();
        records.add(review, assessment);
        assessments.add(review, assessment);
    }

    void add(Publication publication) {
        records.addToEach(publication.getReviews(), publication);
        publications.addToEach(publication.getReviews(), publication);
    }

    void freeze() {
        byState.freeze();
        byCycle.freeze();
        bySymbol.freeze();
        records.freeze();
        commendations.freeze();
        pledges.freeze();
        assessments.freeze();
        publications.freeze();
    }
}
