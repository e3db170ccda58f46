package io.github.openupr.io.document;

import io.github.openupr.code.CommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.OneLine;
import io.github.openupr.io.text.RecordIds;
import io.github.openupr.io.text.TextDigest;
import io.github.openupr.model.Commendation;
import java.util.List;

/** Makes commendations out of the paragraphs of one dialogue. Belongs to one reader. */
final class CommendationRecords {

    private final InputFile in;
    private final ReviewId review;
    private final RecordIds ids = new RecordIds();

    CommendationRecords(InputFile in, ReviewId review) {
        this.in = in;
        this.review = review;
    }

    /** The commendations in a paragraph with these turns, in order. */
    List<Commendation> of(Numbered paragraph, List<Turn> turns) {
        String place = "paragraph " + paragraph.number();
        return Commendations.in(paragraph.text(), turns).stream()
                .map(clause -> record(clause, place))
                .toList();
    }

    private Commendation record(Clause clause, String place) {
        String text = OneLine.of(clause.text());
        // Two States may commend in the same words, and one State twice in two places.
        long digest = TextDigest.of(clause.state() + "\n" + place + "\n" + text);
        return Commendation.builder()
                .id(CommendationId.of(review, ids.commendation(digest)))
                .review(review)
                .state(clause.state())
                .text(text)
                .source(in.at(place))
                .build();
    }
}
