package io.github.openupr.io.table;

import io.github.openupr.code.ActorKind;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Actor;

/** The columns of somebody who assesses or publishes. Immutable and thread-safe. */
final class ActorColumns {

    private final Column<String> name;
    private final Column<ActorKind> kind;
    private final Column<StateCode> state;

    /** Adds them to a table, behind a member such as {@code assessor}. */
    ActorColumns(Table<?> table, String member) {
        this.name = table.required(member + ".name", Kinds.TEXT, "The name of the " + member + ".");
        this.kind = table.required(member + ".kind", Kinds.ACTOR, "What the " + member + " is.");
        this.state = table.optional(member + ".state", Kinds.STATE, "The State that the " + member + " belongs to.");
    }

    void write(Actor value, RowOut out) {
        out.put(name, value.getName());
        out.put(kind, value.getKind());
        out.put(state, value.getState());
    }

    Actor read(RowIn in) {
        return Actor.builder()
                .name(in.text(name))
                .kind(in.required(kind))
                .state(in.optional(state))
                .build();
    }
}
