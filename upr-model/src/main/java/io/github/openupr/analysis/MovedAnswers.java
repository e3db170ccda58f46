package io.github.openupr.analysis;

import io.github.openupr.code.Position;
import io.github.openupr.code.ReviewId;
import io.github.openupr.model.Answer;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.model.SourceRef;
import io.github.openupr.validation.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Moves the answers of an addendum, which has numbers and no texts, to their recommendations. A number may be printed whole
 * ({@code 140.7}) or as the item alone ({@code 5}), which fits where one paragraph only has such an item. Belongs to one merge.
 */
final class MovedAnswers {

    private final Map<ReviewId, Map<String, List<Integer>>> places = new HashMap<>();
    private final List<Recommendation> recommendations;
    private final MergeLog log;

    MovedAnswers(List<Recommendation> recommendations, List<Review> reviews, MergeLog log) {
        this.recommendations = new ArrayList<>(recommendations);
        this.log = log;
        reviews.stream()
                .filter(review -> !review.getAnswers().isEmpty()
                        || AnswerToOthers.of(review).isPresent())
                .forEach(review -> places.put(review.getId(), new HashMap<>()));
        for (int i = 0; i < recommendations.size(); i++) {
            Recommendation each = recommendations.get(i);
            Map<String, List<Integer>> numbers = places.get(each.getReview());
            if (numbers != null && each.getNumber().isPresent()) {
                String number = each.getNumber().get();
                numbers.computeIfAbsent(number, key -> new ArrayList<>()).add(i);
                String item = number.substring(number.lastIndexOf('.') + 1);
                if (!item.equals(number)) {
                    numbers.computeIfAbsent(item, key -> new ArrayList<>()).add(i);
                }
            }
        }
    }

    /** The review with those of its answers that fit no recommendation. */
    Review move(Review review) {
        Map<String, List<Integer>> numbers = places.get(review.getId());
        if (numbers == null) {
            return review;
        }
        if (numbers.isEmpty()) {
            // Without any recommendation by number there is nothing to miss: the addendum stands alone.
            tellApart(review);
            return review;
        }
        List<Answer> left = new ArrayList<>();
        for (Answer answer : review.getAnswers()) {
            List<Integer> found = numbers.getOrDefault(answer.getNumber(), List.of());
            Set<String> printed = numbersOf(found);
            if (printed.size() > 1) {
                // Where one paragraph alone awaits answers, an addendum numbers its items alone.
                found = found.stream().filter(this::awaitsAnswer).toList();
            }
            if (numbersOf(found).size() == 1) {
                found.forEach(place -> answer(place, answer));
            } else {
                left.add(answer);
                tell(review, answer, printed);
            }
        }
        Optional<Response> others = AnswerToOthers.of(review);
        others.ifPresent(response -> numbers.values().stream()
                .flatMap(List::stream)
                .distinct()
                .filter(this::awaitsAnswer)
                .forEach(place -> answer(
                        place,
                        Answer.builder().number("others").response(response).build())));
        return AnswerToOthers.without(review).withAnswers(left);
    }

    private Set<String> numbersOf(List<Integer> found) {
        Set<String> printed = new TreeSet<>();
        found.forEach(
                place -> printed.add(recommendations.get(place).getNumber().orElse("")));
        return printed;
    }

    private boolean awaitsAnswer(int place) {
        return recommendations
                .get(place)
                .getResponse()
                .filter(response -> response.getPosition() != Position.PENDING)
                .isEmpty();
    }

    private void answer(int place, Answer answer) {
        Recommendation known = recommendations.get(place);
        JoinedResponse joined = JoinedResponse.of(
                known,
                Optional.of(answer.getResponse()),
                List.of(),
                answer.getResponse()
                        .getSource()
                        .orElseGet(() -> SourceRef.builder().build()),
                log);
        recommendations.set(place, known.withResponse(joined.current()).withEarlierResponses(joined.earlier()));
    }

    private void tell(Review review, Answer answer, Set<String> printed) {
        log.tell(
                "merge_answer_unmatched",
                Severity.WARNING,
                printed.isEmpty()
                        ? "no recommendation has the number that this answer gives; it stays with the review"
                        : "several recommendations have an item of this number: " + String.join(", ", printed)
                                + "; the answer stays with the review",
                review.getId().toString(),
                answer.getResponse().getSource(),
                answer.getNumber());
    }

    /** An addendum of another review than that of the recommendations. */
    private void tellApart(Review review) {
        if (!recommendations.isEmpty()) {
            log.tell(
                    "merge_answer_unmatched",
                    Severity.WARNING,
                    "none of the recommendations is of the review that these answers are given in; they stay with the review: merge"
                            + " them with its report",
                    review.getId().toString(),
                    review.getSource(),
                    review.getAnswers().size() + " answers");
        }
    }

    List<Recommendation> recommendations() {
        return recommendations;
    }
}
