package io.github.openupr.io.json;

import io.github.openupr.model.Answer;
import java.io.IOException;

/** A position by number. */
final class AnswerCodec extends Codec<Answer> {

    static final AnswerCodec INSTANCE = new AnswerCodec();

    private static final Members REQUIRED = Members.of(Member.NUMBER, Member.RESPONSE);

    private AnswerCodec() {}

    @Override
    Answer read(JsonIn in) throws IOException {
        Answer.Builder built = Answer.builder();
        in.startObject();
        for (Member member = in.member(REQUIRED); member != null; member = in.member(REQUIRED)) {
            switch (member) {
                case NUMBER -> built.number(in.text());
                case RESPONSE -> built.response(ResponseCodec.INSTANCE.read(in));
                default -> in.other(member);
            }
        }
        return built.build();
    }

    @Override
    void writeMembers(Answer value, JsonOut out) throws IOException {
        out.text(Member.NUMBER, value.getNumber());
        ResponseCodec.INSTANCE.write(Member.RESPONSE, value.getResponse(), out);
    }
}
