package io.github.openupr.validation.rules;

import io.github.openupr.code.ReviewId;
import io.github.openupr.model.Recommendation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** What a rule remembers of each paragraph whose items a report numbers. Belongs to one thread. */
final class NumberedParagraphs<T> {

    private final Map<Place, T> all = new LinkedHashMap<>();

    /** Adds a recommendation to its paragraph, if it has a number of paragraph and item. */
    void add(Recommendation recommendation, Supplier<T> first, BiConsumer<T, PrintedNumber> add) {
        if (recommendation.getNumber().isPresent()) {
            PrintedNumber.of(recommendation.getNumber().get()).ifPresent(number -> {
                Place place = new Place(recommendation.getReview(), number.paragraph());
                add.accept(all.computeIfAbsent(place, key -> first.get()), number);
            });
        }
    }

    /** Hands over each paragraph by its number, in the order of the data. */
    void forEach(BiConsumer<Integer, T> action) {
        all.forEach((place, each) -> action.accept(place.paragraph, each));
    }

    private record Place(ReviewId review, int paragraph) {}
}
