package io.github.openupr.io.json;

import io.github.openupr.model.Outcome;
import java.io.IOException;

/** The adoption of an outcome. */
final class OutcomeCodec extends Codec<Outcome> {

    static final OutcomeCodec INSTANCE = new OutcomeCodec();

    private static final Members REQUIRED = Members.of(Member.COUNCIL_SESSION);

    private OutcomeCodec() {}

    @Override
    Outcome read(JsonIn in) throws IOException {
        Outcome.Builder built = Outcome.builder();
        in.startObject();
        for (Member member = in.member(REQUIRED); member != null; member = in.member(REQUIRED)) {
            switch (member) {
                case COUNCIL_SESSION -> built.councilSession(in.number(1, Integer.MAX_VALUE));
                case ADOPTED_ON -> built.adoptedOn(in.value(in.pools().dates));
                case DECISION -> built.decision(in.text());
                default -> in.other(member);
            }
        }
        return built.build();
    }

    @Override
    void writeMembers(Outcome value, JsonOut out) throws IOException {
        out.number(Member.COUNCIL_SESSION, value.getCouncilSession());
        out.code(Member.ADOPTED_ON, value.getAdoptedOn());
        out.text(Member.DECISION, value.getDecision());
    }
}
