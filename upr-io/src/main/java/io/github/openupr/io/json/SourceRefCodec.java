package io.github.openupr.io.json;

import io.github.openupr.model.SourceRef;
import java.io.IOException;

/** A place in a source. */
final class SourceRefCodec extends Codec<SourceRef> {

    static final SourceRefCodec INSTANCE = new SourceRefCodec();

    private static final Members REQUIRED = Members.of();

    private SourceRefCodec() {}

    @Override
    SourceRef read(JsonIn in) throws IOException {
        SourceRef.Builder built = SourceRef.builder();
        in.startObject();
        for (Member member = in.member(REQUIRED); member != null; member = in.member(REQUIRED)) {
            switch (member) {
                case SOURCE -> built.source(in.word());
                case SYMBOL -> built.symbol(in.value(in.pools().symbols));
                case LOCATION -> built.location(in.text());
                default -> in.other(member);
            }
        }
        return built.build();
    }

    @Override
    void writeMembers(SourceRef value, JsonOut out) throws IOException {
        out.word(Member.SOURCE, value.getSource());
        out.code(Member.SYMBOL, value.getSymbol());
        out.text(Member.LOCATION, value.getLocation());
    }
}
