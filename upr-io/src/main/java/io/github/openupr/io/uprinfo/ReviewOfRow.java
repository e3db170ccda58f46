package io.github.openupr.io.uprinfo;

import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.RecordIds;
import io.github.openupr.model.Review;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reviews that the rows or entities so far belong to: a State under review and the cycle of a session. Belongs to one reader. */
final class ReviewOfRow {

    /**
     * A review and its session.
     *
     * @param review the review's name
     * @param session its session, by its first row
     * @param ids the names that its records have
     */
    record Known(ReviewId review, int session, RecordIds ids) {}

    private final Map<ReviewId, Known> reviews = new HashMap<>();
    private final InputFile in;
    private @Nullable Cell<?> lastTo;
    private @Nullable Cell<?> lastSession;
    private @Nullable Known last;
    private @Nullable Review fresh;

    ReviewOfRow(InputFile in) {
        this.in = in;
    }

    /** The review of a row; {@link #takeNew} gives it where the row is the first of it. */
    Known find(Row row, StateCode state, SessionCell session) {
        Cell<?> to = row.cell(Column.TO);
        Cell<?> sessionCell = row.cell(Column.SESSION);
        Known known = last;
        if (known == null || to != lastTo || sessionCell != lastSession) {
            known = find(ReviewId.of(state, session.cycle()), session.session(), "row " + row.number(), Map.of());
            last = known;
            lastTo = to;
            lastSession = sessionCell;
        }
        return known;
    }

    /** A review by its name; what it is made of where it is new. */
    Known find(ReviewId id, int session, String location, Map<String, String> extras) {
        Known known = reviews.get(id);
        if (known == null) {
            known = new Known(id, session, new RecordIds());
            reviews.put(id, known);
            fresh = Review.builder()
                    .id(id)
                    .stateUnderReview(id.state())
                    .cycle(id.cycle())
                    .session(session)
                    .source(in.at(location))
                    .extras(extras)
                    .build();
        }
        return known;
    }

    /** The review whose first row was just found, once. */
    @Nullable Review takeNew() {
        Review review = fresh;
        fresh = null;
        return review;
    }
}
