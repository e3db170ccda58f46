package io.github.openupr.validation.rules;

/**
 * Two hashes of a text: one that is the same however it is spaced and capitalised, and one of the text as it stands.
 * Immutable.
 *
 * @param folded without blanks at the ends, with one blank for several, in small letters
 * @param exact as it stands
 */
record FoldedText(long folded, long exact) {

    private static final char NO_BREAK_SPACE = 0xA0;

    static FoldedText of(String text) {
        long folded = 0;
        long exact = text.length();
        long four = 0;
        int letters = 0;
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            exact = exact * 31 + c;
            if (c <= ' ' || c == NO_BREAK_SPACE) {
                blank = letters > 0;
                continue;
            }
            if (blank) {
                blank = false;
                four = four << 16 | ' ';
                if ((++letters & 3) == 0) {
                    folded = Hashes.mix(folded, four);
                }
            }
            four = four << 16 | small(c);
            if ((++letters & 3) == 0) {
                folded = Hashes.mix(folded, four);
            }
        }
        return new FoldedText(Hashes.mix(Hashes.mix(folded, four), letters), exact);
    }

    private static char small(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return Character.toLowerCase(c);
    }
}
