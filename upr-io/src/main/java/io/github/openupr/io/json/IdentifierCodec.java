package io.github.openupr.io.json;

import io.github.openupr.model.Identifier;
import java.io.IOException;

/** A name in another system. */
final class IdentifierCodec extends Codec<Identifier> {

    static final IdentifierCodec INSTANCE = new IdentifierCodec();

    private static final Members REQUIRED = Members.of(Member.SCHEME, Member.VALUE);

    private IdentifierCodec() {}

    @Override
    Identifier read(JsonIn in) throws IOException {
        Identifier.Builder built = Identifier.builder();
        in.startObject();
        for (Member member = in.member(REQUIRED); member != null; member = in.member(REQUIRED)) {
            switch (member) {
                case SCHEME -> built.scheme(in.word());
                case VALUE -> built.value(in.text());
                default -> in.other(member);
            }
        }
        return built.build();
    }

    @Override
    void writeMembers(Identifier value, JsonOut out) throws IOException {
        out.word(Member.SCHEME, value.getScheme());
        out.text(Member.VALUE, value.getValue());
    }
}
