package io.github.openupr.io.json;

import io.github.openupr.model.Mention;
import java.io.IOException;

/** What a publication mentions. */
final class MentionCodec extends Codec<Mention> {

    static final MentionCodec INSTANCE = new MentionCodec();

    private static final Members REQUIRED = Members.of(Member.KIND);

    private MentionCodec() {}

    @Override
    Mention read(JsonIn in) throws IOException {
        Mention.Builder built = Mention.builder();
        in.startObject();
        for (Member member = in.member(REQUIRED); member != null; member = in.member(REQUIRED)) {
            switch (member) {
                case KIND -> built.kind(in.value(in.pools().mentionKinds));
                case TARGET -> built.target(in.text());
                case TOPIC -> built.topic(TermCodec.INSTANCE.read(in));
                case QUOTE -> built.quote(in.text());
                default -> in.other(member);
            }
        }
        return built.build();
    }

    @Override
    void writeMembers(Mention value, JsonOut out) throws IOException {
        out.code(Member.KIND, value.getKind());
        out.text(Member.TARGET, value.getTarget());
        TermCodec.INSTANCE.write(Member.TOPIC, value.getTopic(), out);
        out.text(Member.QUOTE, value.getQuote());
    }
}
