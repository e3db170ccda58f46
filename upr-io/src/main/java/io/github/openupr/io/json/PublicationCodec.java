package io.github.openupr.io.json;

import io.github.openupr.model.Publication;
import java.io.IOException;

/** A publication. */
final class PublicationCodec extends Codec<Publication> {

    static final PublicationCodec INSTANCE = new PublicationCodec();

    private static final Members REQUIRED = Members.of(Member.ID, Member.PUBLISHER, Member.KIND);

    private PublicationCodec() {}

    @Override
    Publication read(JsonIn in) throws IOException {
        Publication.Builder built = Publication.builder();
        in.startObject();
        for (Member member = in.member(REQUIRED); member != null; member = in.member(REQUIRED)) {
            switch (member) {
                case ID -> built.id(in.text());
                case PUBLISHER -> built.publisher(ActorCodec.INSTANCE.read(in));
                case KIND -> built.kind(in.value(in.pools().publicationKinds));
                case TITLE -> built.title(in.text());
                case PUBLISHED_ON -> built.publishedOn(in.value(in.pools().dates));
                case LANGUAGE -> built.language(in.word());
                case URL -> built.url(in.text());
                case REVIEWS -> {
                    in.startList();
                    while (in.more()) {
                        built.addReview(in.review());
                    }
                }
                case MENTIONS -> {
                    in.startList();
                    while (in.more()) {
                        built.addMention(MentionCodec.INSTANCE.read(in));
                    }
                }
                case SOURCE -> built.source(SourceRefCodec.INSTANCE.read(in));
                default -> in.other(member);
            }
        }
        return built.build();
    }

    @Override
    void writeMembers(Publication value, JsonOut out) throws IOException {
        out.text(Member.ID, value.getId());
        ActorCodec.INSTANCE.write(Member.PUBLISHER, value.getPublisher(), out);
        out.code(Member.KIND, value.getKind());
        out.text(Member.TITLE, value.getTitle());
        out.code(Member.PUBLISHED_ON, value.getPublishedOn());
        out.word(Member.LANGUAGE, value.getLanguage());
        out.text(Member.URL, value.getUrl());
        out.codes(Member.REVIEWS, value.getReviews());
        MentionCodec.INSTANCE.write(Member.MENTIONS, value.getMentions(), out);
        SourceRefCodec.INSTANCE.write(Member.SOURCE, value.getSource(), out);
    }
}
