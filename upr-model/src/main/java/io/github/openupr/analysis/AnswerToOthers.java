package io.github.openupr.analysis;

import io.github.openupr.code.DocumentKind;
import io.github.openupr.code.Position;
import io.github.openupr.code.ResponseStage;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.model.ReviewDocument;
import io.github.openupr.model.SourceRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What an addendum says of all recommendations that it does not name, as the extras of its review keep it. */
final class AnswerToOthers {

    private AnswerToOthers() {}

    /** The answer; empty where the addendum names all, or the extra holds no position. */
    static Optional<Response> of(Review review) {
        Optional<ReviewDocument> addendum = review.getDocuments().stream()
                .filter(document -> document.getKind() == DocumentKind.ADDENDUM)
                .findFirst();
        return Optional.ofNullable(review.getExtras().get(Review.POSITION_OF_OTHERS))
                .flatMap(AnswerToOthers::position)
                .map(position -> Response.builder()
                        .position(position)
                        .stage(ResponseStage.ADDENDUM)
                        .wording(Optional.ofNullable(review.getExtras().get(Review.WORDING_OF_OTHERS)))
                        .respondedOn(addendum.flatMap(ReviewDocument::getDate))
                        .source(addendum.flatMap(ReviewDocument::getSymbol)
                                .map(symbol ->
                                        SourceRef.builder().symbol(symbol).build()))
                        .build());
    }

    private static Optional<Position> position(String text) {
        try {
            return Optional.of(Position.parse(text));
        } catch (IllegalArgumentException e) {
            // A person may have written the extra by hand; it stays where it is.
            return Optional.empty();
        }
    }

    /** The review without it, once it is given to the recommendations. */
    static Review without(Review review) {
        if (of(review).isEmpty()) {
            return review;
        }
        Map<String, String> extras = new HashMap<>(review.getExtras());
        extras.remove(Review.POSITION_OF_OTHERS);
        extras.remove(Review.WORDING_OF_OTHERS);
        return review.withExtras(extras);
    }
}
