package io.github.openupr.io.uhri;

import io.github.openupr.code.DocumentSymbol;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.io.text.KeyedInts;
import io.github.openupr.io.text.RecordIds;
import io.github.openupr.io.text.TextDigest;
import io.github.openupr.model.Review;
import io.github.openupr.model.ReviewDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reviews that the rows so far belong to: a State under review and a cycle. Belongs to one reader. */
final class ReviewOfRow {

    /**
     * A review.
     *
     * @param review its name
     * @param session its session, by its first row; 0 where that names none
     * @param regions the regions of the State, as the export names them
     * @param sessionText the session, as the export names it
     * @param cycleText the cycle, as the export names it
     * @param ids the names of records without a number
     * @param numbers how often each number came
     */
    record Known(
            ReviewId review,
            int session,
            List<String> regions,
            List<String> sessionText,
            List<String> cycleText,
            RecordIds ids,
            KeyedInts numbers) {

        static Known of(ReviewId review, int session) {
            return new Known(
                    review,
                    session,
                    StateText.regions(List.of(review.state())),
                    SessionText.texts(session),
                    List.of(Integer.toString(review.cycle())),
                    new RecordIds(),
                    new KeyedInts());
        }

        /** The local part of a record's id: its number, with a mark where the number came before; else a digest. */
        String local(TextParts text, @Nullable StateCode from) {
            String number = text.number();
            if (number == null) {
                return ids.recommendation(from, TextDigest.of(text.text()));
            }
            int dot = number.indexOf('.');
            long key = (long) Integer.parseInt(number, 0, dot, 10) << Integer.SIZE
                    | Integer.parseInt(number, dot + 1, number.length(), 10);
            int count = numbers.increment(key);
            return count == 1 ? number : number + '~' + count;
        }
    }

    private final Map<ReviewId, Known> reviews = new HashMap<>();
    private final Places places;
    private @Nullable Known last;
    private @Nullable Review fresh;

    ReviewOfRow(Places places) {
        this.places = places;
    }

    /** The review of a row; {@link #takeNew} gives it where the row is the first of it. */
    Known find(UhriRow row, StateCode state, int cycle, int session, Optional<DocumentSymbol> symbol) {
        Known known = last;
        if (known != null
                && known.review().state().equals(state)
                && known.review().cycle() == cycle) {
            return known;
        }
        ReviewId id = ReviewId.of(state, cycle);
        known = reviews.get(id);
        if (known == null) {
            known = Known.of(id, session);
            reviews.put(id, known);
            fresh = review(row, known, symbol);
        }
        last = known;
        return known;
    }

    private Review review(UhriRow row, Known known, Optional<DocumentSymbol> symbol) {
        Review.Builder review = Review.builder()
                .id(known.review())
                .stateUnderReview(known.review().state())
                .cycle(known.review().cycle())
                .source(places.of(row));
        if (known.session() > 0) {
            review.session(known.session());
        }
        symbol.ifPresent(read -> review.addDocument(ReviewDocument.builder()
                .symbol(read)
                .kind(SymbolText.kindOf(read))
                .build()));
        return review.build();
    }

    /** The review whose first row was just found, once. */
    @Nullable Review takeNew() {
        Review review = fresh;
        fresh = null;
        return review;
    }
}
