package io.github.openupr.io.json;

/**
 * A set of members, as two words of bits. Immutable.
 *
 * @param low a bit for each of the first 64
 * @param high a bit for each of the others
 */
record Members(long low, long high) {

    static Members of(Member... members) {
        long low = 0;
        long high = 0;
        for (Member member : members) {
            low |= low(member);
            high |= high(member);
        }
        return new Members(low, high);
    }

    static long low(Member member) {
        return member.ordinal() < Long.SIZE ? 1L << member.ordinal() : 0;
    }

    static long high(Member member) {
        return member.ordinal() < Long.SIZE ? 0 : 1L << member.ordinal();
    }

    boolean has(Member member) {
        return (low & low(member)) != 0 || (high & high(member)) != 0;
    }
}
