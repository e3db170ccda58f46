package io.github.openupr.io.json;

import org.jspecify.annotations.Nullable;

/**
 * Finds the member of a name. A parser gives the same object for the same name, mostly, so that comparing the objects is enough. Belongs to
 * one thread.
 */
final class NameCache {

    private static final int SLOTS = 256;

    private final @Nullable String[] names = new String[SLOTS];
    private final @Nullable Member[] members = new Member[SLOTS];

    /** The member of this name, or null. */
    @Nullable Member get(String name) {
        int hash = name.hashCode();
        int slot = (hash ^ (hash >>> 8)) & (SLOTS - 1);
        if (isSame(names[slot], name)) {
            return members[slot];
        }
        Member member = Member.of(name);
        names[slot] = name;
        members[slot] = member;
        return member;
    }

    @SuppressWarnings("ReferenceEquality") // a name of the same text as another object is looked up again
    private static boolean isSame(@Nullable String one, String other) {
        return one == other;
    }
}
