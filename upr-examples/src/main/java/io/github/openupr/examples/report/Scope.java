package io.github.openupr.examples.report;

import io.github.openupr.analysis.CoverageAudit;
import io.github.openupr.analysis.FollowUp;
import io.github.openupr.analysis.ReviewSummary;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.DatasetIndex;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.UprDataset;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page is about, with what the analyses found: one review beside the other reviews of its State, or all reviews.
 *
 * @param data the data
 * @param review the review; empty for all of them
 * @param reviews the reviews of the page: those of the State, or all
 * @param summaries the figures of those that the data have records of, in the same order
 * @param audits who told what, of each review of the page that a publication is about
 * @param followUp the recommendations to the State across its reviews; empty on a page about all
 */
record Scope(
        DatasetIndex data,
        Optional<ReviewId> review,
        NavigableSet<ReviewId> reviews,
        List<ReviewSummary> summaries,
        List<CoverageAudit> audits,
        Optional<FollowUp> followUp) {

    /** The newest review where the data are of one State, else all. Throws {@link IllegalArgumentException} where there is nothing to show. */
    static Scope of(UprDataset dataset) {
        List<ReviewSummary> summaries = ReviewSummary.ofAll(dataset);
        NavigableSet<ReviewId> reviews = reviews(dataset, summaries);
        if (reviews.isEmpty()) {
            throw new IllegalArgumentException("no review in the data, and nothing of one");
        }
        if (reviews.stream().map(ReviewId::state).distinct().count() == 1) {
            return of(dataset, newest(reviews, summaries), reviews, summaries);
        }
        List<CoverageAudit> audits = told(dataset)
                .distinct()
                .sorted()
                .map(each -> CoverageAudit.of(dataset, each))
                .toList();
        return new Scope(DatasetIndex.of(dataset), Optional.empty(), reviews, summaries, audits, Optional.empty());
    }

    /** This review. Throws {@link IllegalArgumentException}, whose message names reviews that there are, where the data have nothing of it. */
    static Scope of(UprDataset dataset, ReviewId review) {
        List<ReviewSummary> summaries = ReviewSummary.ofAll(dataset);
        return of(dataset, review, reviews(dataset, summaries), summaries);
    }

    private static Scope of(
            UprDataset dataset, ReviewId review, NavigableSet<ReviewId> reviews, List<ReviewSummary> summaries) {
        CoverageAudit audit = CoverageAudit.of(dataset, review);
        StateCode state = review.state();
        return new Scope(
                DatasetIndex.of(dataset),
                Optional.of(review),
                reviews.stream()
                        .filter(each -> each.state().equals(state))
                        .collect(Collectors.toCollection(TreeSet::new)),
                summaries.stream()
                        .filter(each -> each.review().state().equals(state))
                        .toList(),
                audit.publications().isEmpty() ? List.of() : List.of(audit),
                Optional.of(FollowUp.of(dataset, state)));
    }

    /** The newest one that has anything to show: a review yet to come may be listed. */
    private static ReviewId newest(NavigableSet<ReviewId> reviews, List<ReviewSummary> summaries) {
        return summaries.stream()
                .filter(each -> each.recommendations() + each.commendations() > 0)
                .map(ReviewSummary::review)
                .reduce((earlier, later) -> later)
                .orElseGet(reviews::last);
    }

    private static NavigableSet<ReviewId> reviews(UprDataset dataset, List<ReviewSummary> summaries) {
        return Stream.concat(summaries.stream().map(ReviewSummary::review), told(dataset))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<ReviewId> told(UprDataset dataset) {
        return dataset.getPublications().stream().map(Publication::getReviews).flatMap(List::stream);
    }

    /** The figures of the review; empty on a page about all, and where only a publication names the review. */
    Optional<ReviewSummary> summary() {
        return review.flatMap(this::summary);
    }

    /** The figures of a review of the page. */
    Optional<ReviewSummary> summary(ReviewId id) {
        return summaries.stream().filter(each -> each.review().equals(id)).findFirst();
    }

    /** The figures that the page adds up: those of the review, or of all. */
    List<ReviewSummary> counted() {
        return review.isPresent() ? summary().stream().toList() : summaries;
    }

    /** The recommendations that the figures count. */
    List<Recommendation> recommendations() {
        return review.map(data::recommendationsOf).orElse(data.dataset().getRecommendations());
    }

    /** The recommendations that the table holds: also those of the State's other reviews. */
    List<Recommendation> listed() {
        return review.map(each -> data.recommendationsTo(each.state()))
                .orElse(data.dataset().getRecommendations());
    }

    /** The commendations of the page. */
    List<Commendation> commendations() {
        return review.map(data::commendationsOf).orElse(data.dataset().getCommendations());
    }
}
