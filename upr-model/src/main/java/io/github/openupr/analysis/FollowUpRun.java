package io.github.openupr.analysis;

import io.github.openupr.code.Position;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Assessment;
import io.github.openupr.model.NextReview;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.model.UprDataset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Follows the recommendations to one State. Belongs to one thread. */
final class FollowUpRun {

    private final UprDataset dataset;
    private final NavigableMap<ReviewId, List<RequestText>> requests = new TreeMap<>();
    private final Map<RecommendationId, List<Assessment>> assessments = new HashMap<>();

    FollowUpRun(UprDataset dataset, StateCode state) {
        this.dataset = dataset;
        for (Recommendation each : dataset.getRecommendations()) {
            if (each.getReview().state().equals(state)) {
                requests.computeIfAbsent(each.getReview(), key -> new ArrayList<>())
                        .add(RequestText.of(each));
            }
        }
        for (Assessment each : dataset.getAssessments()) {
            assessments
                    .computeIfAbsent(each.getRecommendation(), key -> new ArrayList<>())
                    .add(each);
        }
    }

    FollowUp result(List<ReviewId> reviews) {
        List<ReviewId> withRecommendations = List.copyOf(requests.keySet());
        List<ReviewFollowUp> steps = new ArrayList<>();
        for (int i = 1; i < withRecommendations.size(); i++) {
            steps.add(step(withRecommendations.get(i - 1), withRecommendations.get(i)));
        }
        ReviewId latest = requests.isEmpty() ? reviews.get(reviews.size() - 1) : requests.lastKey();
        return new FollowUp(latest.state(), reviews, steps, due(latest));
    }

    private List<RequestText> requestsOf(ReviewId review) {
        return requests.getOrDefault(review, List.of());
    }

    private ReviewFollowUp step(ReviewId earlier, ReviewId later) {
        RepetitionSearch search = new RepetitionSearch(requestsOf(later));
        List<FollowedRecommendation> followed = new ArrayList<>();
        Set<RecommendationId> repeating = new HashSet<>();
        for (RequestText each : requestsOf(earlier)) {
            List<Repetition> repetitions = search.of(each);
            repetitions.forEach(pair -> repeating.add(pair.later().getId()));
            followed.add(new FollowedRecommendation(
                    each.record(),
                    repetitions,
                    StateMentions.count(repetitions.stream().map(Repetition::later)),
                    assessments.getOrDefault(each.record().getId(), List.of())));
        }
        List<Recommendation> laterOnes =
                requestsOf(later).stream().map(RequestText::record).toList();
        return new ReviewFollowUp(
                earlier,
                later,
                followed,
                laterOnes.stream()
                        .filter(each -> !repeating.contains(each.getId()))
                        .toList(),
                laterOnes.size(),
                ThemesAgain.of(followed, laterOnes));
    }

    private DueByNextReview due(ReviewId latest) {
        List<Recommendation> recommendations =
                requestsOf(latest).stream().map(RequestText::record).toList();
        Optional<NextReview> next = dataset.getReviews().stream()
                .filter(review -> review.getId().equals(latest))
                .findFirst()
                .flatMap(Review::expectedNextReview);
        List<Recommendation> supported = with(Position.SUPPORTED, recommendations);
        List<Recommendation> pending = with(Position.PENDING, recommendations);
        int noted = with(Position.NOTED, recommendations).size();
        return new DueByNextReview(
                latest,
                next,
                supported,
                pending,
                noted,
                recommendations.size() - supported.size() - pending.size() - noted);
    }

    private static List<Recommendation> with(Position position, List<Recommendation> recommendations) {
        return recommendations.stream()
                .filter(each -> each.getResponse().map(Response::getPosition).equals(Optional.of(position)))
                .toList();
    }
}
