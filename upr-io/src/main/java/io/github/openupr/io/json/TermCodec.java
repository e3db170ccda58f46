package io.github.openupr.io.json;

import io.github.openupr.model.Term;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A term of a vocabulary. */
final class TermCodec extends Codec<Term> {

    static final TermCodec INSTANCE = new TermCodec();

    private static final Members REQUIRED = Members.of(Member.SCHEME, Member.LABEL);

    private TermCodec() {}

    @Override
    Term read(JsonIn in) throws IOException {
        String scheme = "";
        @Nullable String code = null;
        String label = "";
        in.startObject();
        for (Member member = in.member(REQUIRED); member != null; member = in.member(REQUIRED)) {
            switch (member) {
                case SCHEME -> scheme = in.word();
                case CODE -> code = in.word();
                case LABEL -> label = in.word();
                default -> in.other(member);
            }
        }
        return in.terms().get(scheme, code, label);
    }

    @Override
    void writeMembers(Term value, JsonOut out) throws IOException {
        out.word(Member.SCHEME, value.getScheme());
        out.word(Member.CODE, value.getCode());
        out.word(Member.LABEL, value.getLabel());
    }
}
