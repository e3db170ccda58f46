package io.github.openupr.io.json;

import java.nio.charset.StandardCharsets;

/** The names of members with all that stands around them in a file, comma and line break in front included. Immutable. */
final class MemberNames {

    /** With line breaks and an indent of two blanks. */
    static final MemberNames INDENTED = new MemberNames(true);

    /** Without any blanks. */
    static final MemberNames COMPACT = new MemberNames(false);

    /** One more than the greatest depth of a member. */
    private static final int DEPTHS = 12;

    /** A line break and an indent that is deeper than any; not to be changed. */
    static final byte[] LINE_BREAK = lineBreak(DEPTHS).getBytes(StandardCharsets.US_ASCII);

    private final byte[][][] names = new byte[DEPTHS][Member.values().length][];

    private MemberNames(boolean indented) {
        for (int depth = 0; depth < DEPTHS; depth++) {
            for (Member member : Member.values()) {
                String text = indented ? "," + lineBreak(depth) + '"' + member + "\": " : ",\"" + member + "\":";
                names[depth][member.place()] = text.getBytes(StandardCharsets.US_ASCII);
            }
        }
    }

    private static String lineBreak(int depth) {
        return "\n" + "  ".repeat(depth);
    }

    /** The name at a depth; the bytes are not to be changed. */
    byte[] get(int depth, Member member) {
        return names[depth][member.place()];
    }
}
