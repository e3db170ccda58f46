package io.github.openupr.io.json;

import io.github.openupr.model.Term;
import java.io.IOException;

/** A term of a vocabulary. */
final class TermCodec extends Codec<Term> {

    static final TermCodec INSTANCE = new TermCodec();

    private static final Members REQUIRED = Members.of(Member.SCHEME, Member.LABEL);

    private TermCodec() {}

    @Override
    Term read(JsonIn in) throws IOException {
        Term.Builder built = Term.builder();
        in.startObject();
        for (Member member = in.member(REQUIRED); member != null; member = in.member(REQUIRED)) {
            switch (member) {
                case SCHEME -> built.scheme(in.word());
                case CODE -> built.code(in.word());
                case LABEL -> built.label(in.word());
                default -> in.other(member);
            }
        }
        return built.build();
    }

    @Override
    void writeMembers(Term value, JsonOut out) throws IOException {
        out.text(Member.SCHEME, value.getScheme());
        out.text(Member.CODE, value.getCode());
        out.text(Member.LABEL, value.getLabel());
    }
}
