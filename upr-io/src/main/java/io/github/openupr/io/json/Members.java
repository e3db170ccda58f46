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
            low |= member.low();
            high |= member.high();
        }
        return new Members(low, high);
    }

    boolean has(Member member) {
        return (low & member.low()) != 0 || (high & member.high()) != 0;
    }
}
