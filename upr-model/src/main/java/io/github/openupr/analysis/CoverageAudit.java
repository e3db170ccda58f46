package io.github.openupr.analysis;

import io.github.openupr.code.ReviewId;
import io.github.openupr.model.ReportedCount;
import io.github.openupr.model.Review;
import io.github.openupr.model.UprDataset;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who told what of a review, and what they left out: the recommendations and commendations of the review in a dataset,
 * compared with what each publication mentions.
 *
 * <p>A publication is about the review where it lists the review, or mentions an id of it ({@code KAZ-4:…}). A mention
 * counts where its kind and target fit a record of the review: once for each record, and only for the record that it
 * names, not for others of the same text. All other mentions are in
 * {@link PublicationCoverage#uncountedMentions()} with the reason. The same is asked of every publication, whoever
 * published it.
 *
 * <p>Made by OpenUPR: comparing accounts of a review with its recommendations and commendations is our own notion; they
 * are those of the Working Group report, as far as the dataset has them.
 *
 * <p>All figures are of what the dataset holds, which may be a part of the review: compare
 * {@link #reportedCounts()}. Whether a mention is fair, complete or prominent is not judged.
 *
 * <p>Immutable and thread-safe.
 *
 * @param review the review
 * @param recommendations how many recommendations of the review the dataset has
 * @param commendations how many commendations of the review the dataset has
 * @param reportedCounts the totals that sources report for the review
 * @param publications the publications about the review, in the order of the dataset: what people found in them
 * @param proposals what was proposed from the texts of other publications and no person has checked; {@link #of} gives
 *     none, {@link #withProposals} adds them
 */
public record CoverageAudit(
        ReviewId review,
        int recommendations,
        int commendations,
        List<ReportedCount> reportedCounts,
        List<PublicationCoverage> publications,
        List<MentionProposals> proposals)
        implements AnalysisResult {

    /** Copies the lists. */
    public CoverageAudit {
        reportedCounts = List.copyOf(reportedCounts);
        publications = List.copyOf(publications);
        proposals = List.copyOf(proposals);
    }

    /**
     * Audits what a dataset has of a review; a review without publications gives an audit without any. Throws
     * {@link IllegalArgumentException}, whose message names the reviews that there are, where the dataset has neither
     * the review nor a recommendation, commendation or publication of it.
     */
    public static CoverageAudit of(UprDataset dataset, ReviewId review) {
        ReviewRecords records = ReviewRecords.of(dataset, review);
        List<Review> reviews = dataset.getReviews().stream()
                .filter(each -> each.getId().equals(review))
                .toList();
        List<PublicationCoverage> publications = dataset.getPublications().stream()
                .flatMap(publication -> records.coverage(publication).stream())
                .toList();
        if (reviews.isEmpty() && records.isEmpty() && publications.isEmpty()) {
            throw ReviewIds.none(dataset, review);
        }
        return new CoverageAudit(
                review,
                records.recommendations(),
                records.commendations(),
                reviews.stream()
                        .flatMap(each -> each.getReportedCounts().stream())
                        .toList(),
                publications,
                List.of());
    }

    /**
     * This audit with what was proposed from the text of one more publication, which stays apart from those of the
     * dataset. Throws {@link IllegalArgumentException} for proposals on another review.
     */
    public CoverageAudit withProposals(MentionProposals proposed) {
        if (!proposed.review().equals(review)) {
            throw new IllegalArgumentException("proposals on " + proposed.review() + " and not on " + review);
        }
        return new CoverageAudit(
                review,
                recommendations,
                commendations,
                reportedCounts,
                publications,
                Stream.concat(proposals.stream(), Stream.of(proposed)).toList());
    }
}
