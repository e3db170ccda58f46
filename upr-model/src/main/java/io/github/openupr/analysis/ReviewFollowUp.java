package io.github.openupr.analysis;

import io.github.openupr.code.Position;
import io.github.openupr.code.ReviewId;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A review and the next one of the same State in the data: which recommendations come again.
 *
 * <p>Made by OpenUPR: no source says which recommendation of a review was made before; see {@link FollowUp}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param earlier the earlier review
 * @param later the next one of which the dataset has recommendations
 * @param recommendations every recommendation of the earlier review, in the order of the dataset
 * @param newRequests the recommendations of the later review that repeat none, in the order of the dataset
 * @param laterRecommendations how many recommendations the later review has
 * @param themes the themes that come again: those of most recommendations of both first
 */
public record ReviewFollowUp(
        ReviewId earlier,
        ReviewId later,
        List<FollowedRecommendation> recommendations,
        List<Recommendation> newRequests,
        int laterRecommendations,
        List<ThemeFollowUp> themes) {

    /** Copies the lists. */
    public ReviewFollowUp {
        recommendations = List.copyOf(recommendations);
        newRequests = List.copyOf(newRequests);
        themes = List.copyOf(themes);
    }

    /** The recommendations that come again: those that most States make again first, then in the order of the dataset. */
    public List<FollowedRecommendation> repeated() {
        return mostRepeated(recommendations.stream().filter(FollowedRecommendation::repeated));
    }

    /** Those of {@link #repeated} that had a position, such as the noted ones that were made again. */
    public List<FollowedRecommendation> repeated(Position position) {
        return mostRepeated(recommendations.stream()
                .filter(FollowedRecommendation::repeated)
                .filter(each -> each.position().equals(Optional.of(position))));
    }

    private static List<FollowedRecommendation> mostRepeated(Stream<FollowedRecommendation> repeated) {
        // A stable sort: ties stay in the order of the dataset.
        return repeated.sorted((a, b) -> Integer.compare(b.statesAgain(), a.statesAgain()))
                .toList();
    }

    /** All pairs of an earlier recommendation and a later one that repeats it, in the order of the earlier ones. */
    public List<Repetition> pairs() {
        return recommendations.stream()
                .flatMap(each -> each.repetitions().stream())
                .toList();
    }

    /** How many come again and how many do not, for each position, those without one last; zeros too. */
    public List<PositionFollowUp> byPosition() {
        return positions().map(this::count).toList();
    }

    private static Stream<Optional<Position>> positions() {
        return Stream.concat(Arrays.stream(Position.values()).map(Optional::of), Stream.of(Optional.empty()));
    }

    private PositionFollowUp count(Optional<Position> position) {
        int repeated = 0;
        int notRepeated = 0;
        for (FollowedRecommendation each : recommendations) {
            if (each.position().equals(position)) {
                repeated += each.repeated() ? 1 : 0;
                notRepeated += each.repeated() ? 0 : 1;
            }
        }
        return new PositionFollowUp(position, repeated, notRepeated);
    }

    /** The positions before and after, in how many pairs, those without one last; only what there is. */
    public List<PositionChange> positionChanges() {
        Map<List<Optional<Position>>, Long> counts = pairs().stream()
                .collect(Collectors.groupingBy(
                        pair -> List.of(position(pair.earlier()), position(pair.later())), Collectors.counting()));
        return positions()
                .flatMap(before -> positions()
                        .map(after -> new PositionChange(
                                before, after, Math.toIntExact(counts.getOrDefault(List.of(before, after), 0L)))))
                .filter(change -> change.pairs() > 0)
                .toList();
    }

    private static Optional<Position> position(Recommendation recommendation) {
        return recommendation.getResponse().map(Response::getPosition);
    }

    /** The cycles between the two reviews, of which the dataset has no recommendation. */
    public List<Integer> missingCycles() {
        return Stream.iterate(earlier.cycle() + 1, cycle -> cycle < later.cycle(), cycle -> cycle + 1)
                .toList();
    }
}
