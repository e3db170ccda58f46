package io.github.openupr.io.json;

import io.github.openupr.model.Response;
import java.io.IOException;

/** A position of a State under review. */
final class ResponseCodec extends Codec<Response> {

    static final ResponseCodec INSTANCE = new ResponseCodec();

    private static final Members REQUIRED = Members.of(Member.POSITION);

    private ResponseCodec() {}

    @Override
    Response read(JsonIn in) throws IOException {
        Response.Builder built = Response.builder();
        in.startObject();
        for (Member member = in.member(REQUIRED); member != null; member = in.member(REQUIRED)) {
            switch (member) {
                case POSITION -> built.position(in.value(in.pools().positions));
                case STAGE -> built.stage(in.value(in.pools().stages));
                case PARTIAL -> built.partial(in.flag());
                case WORDING -> built.wording(in.word());
                case CLAIMED_STATUS -> built.claimedStatus(in.value(in.pools().claims));
                case COMMENT -> built.comment(in.text());
                case RESPONDED_ON -> built.respondedOn(in.value(in.pools().dates));
                case SOURCE -> built.source(SourceRefCodec.INSTANCE.read(in));
                default -> in.other(member);
            }
        }
        return built.build();
    }

    @Override
    void writeMembers(Response value, JsonOut out) throws IOException {
        out.code(Member.POSITION, value.getPosition());
        out.code(Member.STAGE, value.getStage());
        out.flag(Member.PARTIAL, value.getPartial());
        out.word(Member.WORDING, value.getWording());
        out.code(Member.CLAIMED_STATUS, value.getClaimedStatus());
        out.text(Member.COMMENT, value.getComment());
        out.code(Member.RESPONDED_ON, value.getRespondedOn());
        SourceRefCodec.INSTANCE.write(Member.SOURCE, value.getSource(), out);
    }
}
