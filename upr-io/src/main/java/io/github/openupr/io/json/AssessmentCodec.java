package io.github.openupr.io.json;

import io.github.openupr.code.RecommendationId;
import io.github.openupr.model.Assessment;
import java.io.IOException;

/** An assessment. */
final class AssessmentCodec extends Codec<Assessment> {

    static final AssessmentCodec INSTANCE = new AssessmentCodec();

    private static final Members REQUIRED =
            Members.of(Member.ID, Member.RECOMMENDATION, Member.ASSESSOR, Member.STATUS);

    private AssessmentCodec() {}

    @Override
    Assessment read(JsonIn in) throws IOException {
        Assessment.Builder built = Assessment.builder();
        in.startObject();
        for (Member member = in.member(REQUIRED); member != null; member = in.member(REQUIRED)) {
            switch (member) {
                case ID -> built.id(in.text());
                case RECOMMENDATION -> built.recommendation(in.id("an id such as KAZ-4:140.12", RecommendationId::of));
                case ASSESSOR -> built.assessor(ActorCodec.INSTANCE.read(in));
                case STATUS -> built.status(in.value(in.pools().assessmentStatuses));
                case AS_OF -> built.asOf(in.value(in.pools().dates));
                case COMMENT -> built.comment(in.text());
                case SOURCE -> built.source(SourceRefCodec.INSTANCE.read(in));
                default -> in.other(member);
            }
        }
        return built.build();
    }

    @Override
    void writeMembers(Assessment value, JsonOut out) throws IOException {
        out.text(Member.ID, value.getId());
        out.code(Member.RECOMMENDATION, value.getRecommendation());
        ActorCodec.INSTANCE.write(Member.ASSESSOR, value.getAssessor(), out);
        out.code(Member.STATUS, value.getStatus());
        out.code(Member.AS_OF, value.getAsOf());
        out.text(Member.COMMENT, value.getComment());
        SourceRefCodec.INSTANCE.write(Member.SOURCE, value.getSource(), out);
    }
}
