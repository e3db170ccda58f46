package io.github.openupr.io.json;

import io.github.openupr.code.CommendationId;
import io.github.openupr.model.Commendation;
import java.io.IOException;

/** A commendation. */
final class CommendationCodec extends Codec<Commendation> {

    static final CommendationCodec INSTANCE = new CommendationCodec();

    private static final Members REQUIRED = Members.of(Member.ID, Member.REVIEW, Member.TEXT);

    private CommendationCodec() {}

    @Override
    Commendation read(JsonIn in) throws IOException {
        Commendation.Builder built = Commendation.builder();
        in.startObject();
        for (Member member = in.member(REQUIRED); member != null; member = in.member(REQUIRED)) {
            switch (member) {
                case ID -> built.id(in.id("an id such as KAZ-4:c1", CommendationId::of));
                case REVIEW -> built.review(in.review());
                case STATE -> built.state(in.state());
                case TEXT -> built.text(in.text());
                case THEMES -> {
                    in.startList();
                    while (in.more()) {
                        built.addTheme(TermCodec.INSTANCE.read(in));
                    }
                }
                case SOURCE -> built.source(SourceRefCodec.INSTANCE.read(in));
                case EXTRAS -> built.extras(in.texts());
                default -> in.other(member);
            }
        }
        return built.build();
    }

    @Override
    void writeMembers(Commendation value, JsonOut out) throws IOException {
        out.id(Member.ID, value.getId().review(), value.getId().local());
        out.review(Member.REVIEW, value.getReview());
        out.code(Member.STATE, value.getState());
        out.text(Member.TEXT, value.getText());
        TermCodec.INSTANCE.write(Member.THEMES, value.getThemes(), out);
        SourceRefCodec.INSTANCE.write(Member.SOURCE, value.getSource(), out);
        out.texts(Member.EXTRAS, value.getExtras());
    }
}
