package io.github.openupr.analysis;

import io.github.openupr.code.ReviewId;
import io.github.openupr.model.UprDataset;
import java.util.List;
import java.util.Optional;

/**
 * A review in figures: its recommendations by position, theme, group of persons, goal, treaty, regional group, recommending State and action
 * category, each compared with all other reviews of the dataset, and the earlier reviews of the State.
 *
 * <p>What is counted are the records of the dataset. UPR Info has a record for each recommending State: there recommendations are State
 * mentions. A State that a recommendation names twice counts once, a name that no code fits counts as a State.
 *
 * <p>Shares of positions are told of all recommendations ({@link Dimension#POSITION}) and of those that were answered
 * ({@link Dimension#ANSWER}). A recommendation supported in part counts as supported.
 *
 * <p>Made by OpenUPR: counting is ours; positions follow Human Rights Council resolution 5/1, annex, paragraph 32, themes, groups and goals
 * are those that the sources coded.
 *
 * <p>Immutable and thread-safe.
 *
 * @param review the review
 * @param recommendations how many recommendations of it the dataset has
 * @param stateMentions how many State mentions these have: one for each State of each recommendation
 * @param commendations how many commendations of it the dataset has
 * @param pledges how many voluntary pledges of it the dataset has
 * @param others with what it is compared; absent where the dataset has recommendations of no other review
 * @param breakdowns one for each {@link Dimension}, in their order
 * @param earlierReviews what the dataset has of earlier reviews of the State, the earliest first
 */
public record ReviewSummary(
        ReviewId review,
        int recommendations,
        int stateMentions,
        int commendations,
        int pledges,
        Optional<OtherReviews> others,
        List<Breakdown> breakdowns,
        List<EarlierReview> earlierReviews)
        implements AnalysisResult {

    /** Copies the lists. */
    public ReviewSummary {
        breakdowns = List.copyOf(breakdowns);
        earlierReviews = List.copyOf(earlierReviews);
    }

    /**
     * Sums up what a dataset has of a review. Throws {@link IllegalArgumentException}, whose message names the reviews that there are, where it
     * has neither the review nor a recommendation, commendation or pledge of it.
     */
    public static ReviewSummary of(UprDataset dataset, ReviewId review) {
        SummaryRun run = new SummaryRun(dataset);
        if (!run.reviews().contains(review)) {
            throw new IllegalArgumentException(
                    "no review " + review + " in this dataset, which has " + ReviewIds.shown(run.reviews(), review));
        }
        return run.summary(review);
    }

    /** Sums up all reviews that a dataset has something of, by State and cycle, in one pass. */
    public static List<ReviewSummary> ofAll(UprDataset dataset) {
        return new SummaryRun(dataset).summaries();
    }

    /** The recommendations by one dimension. */
    public Breakdown by(Dimension dimension) {
        return breakdowns.stream()
                .filter(each -> each.dimension() == dimension)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no breakdown by " + dimension));
    }
}
