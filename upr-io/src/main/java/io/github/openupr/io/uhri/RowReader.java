package io.github.openupr.io.uhri;

import io.github.openupr.code.Cycle;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Identifier;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a record of a row. Belongs to one reader. */
final class RowReader {

    /** The scheme of annotation ids. */
    static final String SCHEME = "uhri";

    private static final SymbolText NO_SYMBOL = new SymbolText(Optional.empty(), true);

    private final Places places;
    private final RowNotices notices;
    private final RowExtras extras;
    private final RowStates states = new RowStates();
    private final RowTerms terms;
    private final ReviewOfRow reviews;
    private final AnnotationIds ids = new AnnotationIds();
    private final Meanings<SessionText> sessions = new Meanings<>(SessionText::of);
    private final Meanings<SymbolText> symbols = new Meanings<>(SymbolText::of);
    private final Meanings<PositionText> positions = new Meanings<>(PositionText::of);

    /** A reader of rows that may have these fields. */
    RowReader(Places places, Set<UhriField> fields, RowNotices notices) {
        this.places = places;
        this.notices = notices;
        this.extras = new RowExtras(fields);
        this.terms = new RowTerms(notices);
        this.reviews = new ReviewOfRow(places);
    }

    /** The record of a row; null where the row names no review, which is a notice. */
    @Nullable Recommendation read(UhriRow row) {
        StateText state = states.underReview(row);
        if (state == null) {
            notices.noState(row);
            return null;
        }
        SessionText session = session(row);
        int stated = cycle(row.text(UhriField.UPR_CYCLE));
        int cycle = session == null ? stated : session.cycle();
        if (cycle == 0) {
            notices.noSession(row);
            return null;
        }
        String symbolText = row.text(UhriField.SYMBOL);
        SymbolText symbol = symbolText.isBlank() ? NO_SYMBOL : symbols.of(symbolText);
        ReviewOfRow.Known review = reviews.find(
                row, state.code().orElseThrow(), cycle, session == null ? 0 : session.session(), symbol.symbol());
        extras.begin(row);
        extras.keepReview(review, state.usual());
        tell(row, review, session, stated, symbol);
        return recommendation(row, review, symbol);
    }

    /** The review whose first row was just read, once. */
    @Nullable Review takeNewReview() {
        return reviews.takeNew();
    }

    private @Nullable SessionText session(UhriRow row) {
        for (String text : row.list(UhriField.UPR_SESSION)) {
            SessionText session = sessions.of(text);
            if (session.cycle() > 0) {
                return session;
            }
        }
        return null;
    }

    /** The number of a cycle; 0 where the text is none. */
    private static int cycle(String text) {
        // A column of numbers with gaps becomes one of floating point in many tools: 3.0.
        String number = text.strip();
        String digit = number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
        boolean valid = digit.length() == 1 && digit.charAt(0) >= '1' && digit.charAt(0) <= '9';
        return valid && Cycle.find(digit.charAt(0) - '0').isPresent() ? digit.charAt(0) - '0' : 0;
    }

    private void tell(
            UhriRow row, ReviewOfRow.Known review, @Nullable SessionText session, int stated, SymbolText symbol) {
        if (row.list(UhriField.COUNTRIES).size() > 1) {
            notices.severalStates(row);
        }
        if (row.list(UhriField.UPR_SESSION).size() > 1) {
            notices.severalSessions(row);
        }
        if (session != null && review.session() > 0 && session.session() != review.session()) {
            notices.otherSession(row, review);
        }
        if (!row.text(UhriField.UPR_CYCLE).isBlank()
                && stated != review.review().cycle()) {
            notices.otherCycle(row, review.review().cycle());
        }
        if (symbol.symbol().isEmpty() && !row.text(UhriField.SYMBOL).isBlank()) {
            notices.unknownSymbol(row);
        }
    }

    private Recommendation recommendation(UhriRow row, ReviewOfRow.Known review, SymbolText symbol) {
        TextParts text = TextParts.of(row.text(UhriField.TEXT));
        Recommendation.Builder builder =
                Recommendation.builder().review(review.review()).text(text.text());
        if (text.number() != null) {
            builder.number(text.number());
        }
        states.read(row, builder, notices);
        terms.read(row, builder);
        boolean usualPosition = readPosition(row, builder);
        SourceRef.Builder source =
                SourceRef.builder().source(places.in().name()).location(places.unit() + row.number());
        if (symbol.symbol().isPresent()) {
            source.symbol(symbol.symbol());
        }
        builder.source(source.build());
        extras.keepText(text);
        extras.keepStates(states);
        extras.keepTerms(terms);
        extras.keep(UhriField.UPR_POSITIONS, usualPosition);
        extras.keep(UhriField.SYMBOL, symbol.usual() && symbolIsThere(row, symbol));
        String annotation = row.text(UhriField.ANNOTATION_ID);
        boolean named = !annotation.isBlank();
        extras.keep(
                UhriField.ANNOTATION_ID,
                named || row.list(UhriField.ANNOTATION_ID).isEmpty());
        extras.keepOthers();
        RecommendationId id = RecommendationId.of(review.review(), review.local(text, firstState()));
        if (named) {
            builder.addIdentifier(
                    Identifier.builder().scheme(SCHEME).value(annotation).build());
            AnnotationIds.Seen seen = ids.add(annotation, row);
            if (seen != AnnotationIds.Seen.NEW) {
                notices.repeatedId(row, seen, id.toString());
            }
        }
        if (text.html()) {
            notices.html(row);
        }
        if (text.text().isEmpty()) {
            notices.noText(row);
        }
        // A builder would copy the map.
        return builder.id(id).build().withExtras(extras.take());
    }

    private static boolean symbolIsThere(UhriRow row, SymbolText symbol) {
        return symbol.symbol().isPresent() || row.list(UhriField.SYMBOL).isEmpty();
    }

    private @Nullable StateCode firstState() {
        List<StateCode> codes = states.codes();
        return codes.isEmpty() ? null : codes.get(0);
    }

    /** Reads the position; says whether writing it gives the field again. */
    private boolean readPosition(UhriRow row, Recommendation.Builder builder) {
        List<String> texts = row.list(UhriField.UPR_POSITIONS);
        if (texts.isEmpty()) {
            return true;
        }
        PositionText position = positions.of(texts.get(0));
        if (texts.size() > 1 || position.response().isEmpty()) {
            notices.unknownPosition(row);
            return false;
        }
        builder.response(position.response());
        return position.usual();
    }
}
