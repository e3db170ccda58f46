package io.github.openupr.io.json;

import io.github.openupr.model.ReviewDocument;
import java.io.IOException;

/** A document of a review. */
final class ReviewDocumentCodec extends Codec<ReviewDocument> {

    static final ReviewDocumentCodec INSTANCE = new ReviewDocumentCodec();

    private static final Members REQUIRED = Members.of(Member.KIND);

    private ReviewDocumentCodec() {}

    @Override
    ReviewDocument read(JsonIn in) throws IOException {
        ReviewDocument.Builder built = ReviewDocument.builder();
        in.startObject();
        for (Member member = in.member(REQUIRED); member != null; member = in.member(REQUIRED)) {
            switch (member) {
                case SYMBOL -> built.symbol(in.value(in.pools().symbols));
                case KIND -> built.kind(in.value(in.pools().documentKinds));
                case TITLE -> built.title(in.text());
                case DATE -> built.date(in.value(in.pools().dates));
                case URL -> built.url(in.text());
                default -> in.other(member);
            }
        }
        return built.build();
    }

    @Override
    void writeMembers(ReviewDocument value, JsonOut out) throws IOException {
        out.code(Member.SYMBOL, value.getSymbol());
        out.code(Member.KIND, value.getKind());
        out.text(Member.TITLE, value.getTitle());
        out.code(Member.DATE, value.getDate());
        out.text(Member.URL, value.getUrl());
    }
}
