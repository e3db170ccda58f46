package io.github.openupr.io.json;

import org.jspecify.annotations.Nullable;

/** An object that is being read: the members that it had so far. Used again for every object as deep. Belongs to one thread. */
final class OpenObject {

    /** The object around it; null for a record. */
    final @Nullable OpenObject outer;

    /** The member read last; null before the first. */
    @Nullable Member last;

    private @Nullable OpenObject inner;
    private long low;
    private long high;

    OpenObject(@Nullable OpenObject outer) {
        this.outer = outer;
    }

    /** The place of the objects in it. */
    OpenObject inner() {
        if (inner == null) {
            inner = new OpenObject(this);
        }
        return inner;
    }

    /** Forgets the members of the object that was here before. */
    void begin() {
        last = null;
        low = 0;
        high = 0;
    }

    /** Notes a member; false where it was there already. */
    boolean add(Member member) {
        last = member;
        if (((low & member.low()) | (high & member.high())) != 0) {
            return false;
        }
        low |= member.low();
        high |= member.high();
        return true;
    }

    /** Whether all of these were there. */
    boolean hasAll(Members members) {
        return ((members.low() & ~low) | (members.high() & ~high)) == 0;
    }

    /** Which of these were not there. */
    Members missing(Members members) {
        return new Members(members.low() & ~low, members.high() & ~high);
    }
}
