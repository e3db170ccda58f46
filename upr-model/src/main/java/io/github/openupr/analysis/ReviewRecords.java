package io.github.openupr.analysis;

import io.github.openupr.code.CommendationId;
import io.github.openupr.code.MentionKind;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Mention;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.UprDataset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The recommendations and commendations of one review, to compare with publications. Not changed once made. */
final class ReviewRecords {

    private final ReviewId review;
    private final List<Recommendation> recommendations;
    private final List<Commendation> commendations;
    private final Set<RecommendationId> recommendationIds = new HashSet<>();
    private final Set<CommendationId> commendationIds = new HashSet<>();
    /** All records, in the order in which they are told where they are left out. */
    private final List<Requests.Ranked> ranking = new ArrayList<>();

    private final Breakdowns breakdowns;

    private ReviewRecords(ReviewId review, List<Recommendation> recommendations, List<Commendation> commendations) {
        this.review = review;
        this.recommendations = recommendations;
        this.commendations = commendations;
        recommendations.forEach(each -> recommendationIds.add(each.getId()));
        commendations.forEach(each -> commendationIds.add(each.getId()));
        Requests requests = new Requests();
        recommendations.forEach(
                each -> requests.add(each.getText(), each, each.getRecommendingStates(), each.getUnresolvedStates()));
        requests.rankInto(ranking);
        Requests praise = new Requests();
        commendations.forEach(each ->
                praise.add(each.getText(), each, each.getState().stream().toList(), List.of()));
        praise.rankInto(ranking);
        // A stable sort: ties stay in the order of the dataset.
        ranking.sort(
                Comparator.comparingInt((Requests.Ranked each) -> each.leftOut().states())
                        .reversed());
        breakdowns = new Breakdowns(recommendations);
    }

    static ReviewRecords of(UprDataset dataset, ReviewId review) {
        return new ReviewRecords(
                review,
                dataset.getRecommendations().stream()
                        .filter(each -> each.getReview().equals(review))
                        .toList(),
                dataset.getCommendations().stream()
                        .filter(each -> each.getReview().equals(review))
                        .toList());
    }

    boolean isEmpty() {
        return ranking.isEmpty();
    }

    int recommendations() {
        return recommendations.size();
    }

    int commendations() {
        return commendations.size();
    }

    /** What a publication told of the review; empty where it is not about the review. */
    Optional<PublicationCoverage> coverage(Publication publication) {
        boolean listed = publication.getReviews().contains(review);
        if (!listed && publication.getMentions().stream().noneMatch(this::namesTheReview)) {
            return Optional.empty();
        }
        Told told = new Told();
        publication.getMentions().forEach(told::add);
        return Optional.of(told.coverage(publication, listed));
    }

    /** What a publication that lists the review told of it. */
    PublicationCoverage coverageOfListed(Publication publication) {
        Told told = new Told();
        publication.getMentions().forEach(told::add);
        return told.coverage(publication, true);
    }

    /** All that a text may tell, as it is compared with words. */
    TellableRecords tellable() {
        return new TellableRecords(Stream.concat(
                        recommendations.stream().map(TellableRecord::of),
                        commendations.stream().map(TellableRecord::of))
                .toList());
    }

    private boolean namesTheReview(Mention mention) {
        Optional<RecommendationId> id = recommendationId(mention);
        return id.filter(this::isOfTheReview).isPresent();
    }

    /** A record says itself of which review it is; for an id without a record, its first part does. */
    private boolean isOfTheReview(RecommendationId id) {
        return id.review().equals(review)
                || recommendationIds.contains(id)
                || commendationIds.contains(asCommendation(id));
    }

    /** Ids of both types of records have one form. */
    private static Optional<RecommendationId> recommendationId(Mention mention) {
        if (mention.getTarget().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(RecommendationId.parse(mention.getTarget().get()));
        } catch (IllegalArgumentException e) {
            // What has another form is the id of no record.
            return Optional.empty();
        }
    }

    private static CommendationId asCommendation(RecommendationId id) {
        return CommendationId.of(id.review(), id.local());
    }

    /** What one publication told so far. */
    private final class Told {

        private final Set<RecommendationId> toldRecommendations = new HashSet<>();
        private final Set<CommendationId> toldCommendations = new HashSet<>();
        private final List<UncountedMention> uncounted = new ArrayList<>();

        void add(Mention mention) {
            reasonNotToCount(mention).ifPresent(reason -> uncounted.add(new UncountedMention(mention, reason)));
        }

        /** Counts a mention, or says why not. */
        private Optional<UncountedReason> reasonNotToCount(Mention mention) {
            if (mention.getKind() == MentionKind.TOPIC) {
                return Optional.of(UncountedReason.TOPIC);
            }
            if (mention.getTarget().isEmpty()) {
                return Optional.of(UncountedReason.NO_TARGET);
            }
            Optional<RecommendationId> id = recommendationId(mention);
            if (id.isEmpty()) {
                return Optional.of(UncountedReason.NO_SUCH_RECORD);
            }
            return isOfTheReview(id.get())
                    ? count(mention.getKind(), id.get())
                    : Optional.of(UncountedReason.OTHER_REVIEW);
        }

        private Optional<UncountedReason> count(MentionKind kind, RecommendationId id) {
            boolean recommendation = recommendationIds.contains(id);
            boolean commendation = commendationIds.contains(asCommendation(id));
            if (!recommendation && !commendation) {
                return Optional.of(UncountedReason.NO_SUCH_RECORD);
            }
            boolean fits = kind == MentionKind.RECOMMENDATION ? recommendation : commendation;
            if (!fits) {
                return Optional.of(UncountedReason.KIND_DIFFERS);
            }
            boolean first = kind == MentionKind.RECOMMENDATION
                    ? toldRecommendations.add(id)
                    : toldCommendations.add(asCommendation(id));
            return first ? Optional.empty() : Optional.of(UncountedReason.REPEATED);
        }

        PublicationCoverage coverage(Publication publication, boolean listed) {
            Untold untold = new Untold(ranking, this::isTold);
            return new PublicationCoverage(
                    publication,
                    listed,
                    recommendations.stream()
                            .filter(each -> toldRecommendations.contains(each.getId()))
                            .toList(),
                    commendations.stream()
                            .filter(each -> toldCommendations.contains(each.getId()))
                            .toList(),
                    untold.records(),
                    untold.requests(),
                    uncounted,
                    breakdowns.of(each -> toldRecommendations.contains(each.getId())),
                    kindChance());
        }

        /** Records that share an id are told together, so records are counted and not ids. */
        private Optional<Chance> kindChance() {
            int told = (int) recommendations.stream()
                    .filter(each -> toldRecommendations.contains(each.getId()))
                    .count();
            int praise = (int) commendations.stream()
                    .filter(each -> toldCommendations.contains(each.getId()))
                    .count();
            return Breakdowns.chance(
                    recommendations.size() + commendations.size(), recommendations.size(), told + praise, told);
        }

        private boolean isTold(LeftOut each) {
            return each.record() instanceof Recommendation recommendation
                    ? toldRecommendations.contains(recommendation.getId())
                    : toldCommendations.contains(((Commendation) each.record()).getId());
        }
    }
}
