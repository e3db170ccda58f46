package io.github.openupr.io.json;

import io.github.openupr.model.Actor;
import java.io.IOException;

/** An assessor or publisher. */
final class ActorCodec extends Codec<Actor> {

    static final ActorCodec INSTANCE = new ActorCodec();

    private static final Members REQUIRED = Members.of(Member.NAME, Member.KIND);

    private ActorCodec() {}

    @Override
    Actor read(JsonIn in) throws IOException {
        Actor.Builder built = Actor.builder();
        in.startObject();
        for (Member member = in.member(REQUIRED); member != null; member = in.member(REQUIRED)) {
            switch (member) {
                case NAME -> built.name(in.word());
                case KIND -> built.kind(in.value(in.pools().actorKinds));
                case STATE -> built.state(in.state());
                default -> in.other(member);
            }
        }
        return built.build();
    }

    @Override
    void writeMembers(Actor value, JsonOut out) throws IOException {
        out.word(Member.NAME, value.getName());
        out.code(Member.KIND, value.getKind());
        out.code(Member.STATE, value.getState());
    }
}
