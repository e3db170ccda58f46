package io.github.openupr.validation.rules;

import io.github.openupr.validation.Findings;
import java.util.Arrays;

/** What one walk through a text shows to all rules that would each walk through it. Immutable. */
final class TextScan {

    private static final int ASCII = 128;
    private static final byte OTHER = 0;
    private static final byte WORD = 1;
    private static final byte CONTROL = 2;
    private static final byte[] KINDS = new byte[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            boolean space = c == '\t' || c == '\n' || c == '\r';
            boolean word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
            KINDS[c] = word ? WORD : Character.isISOControl(c) && !space ? CONTROL : OTHER;
        }
    }

    private final int[] words;
    private final boolean ascii;
    private final int control;

    private TextScan(String text) {
        int[] starts = new int[text.length() / 5 + 8];
        int count = 0;
        boolean plain = true;
        int firstControl = -1;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            byte kind = kind(text.charAt(i));
            if (kind == WORD && !inWord) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i;
            }
            inWord = kind == WORD;
            plain &= text.charAt(i) < ASCII;
            if (kind == CONTROL && firstControl < 0) {
                firstControl = i;
            }
        }
        this.words = Arrays.copyOf(starts, count);
        this.ascii = plain;
        this.control = firstControl;
    }

    private static byte kind(char c) {
        if (c < ASCII) {
            return KINDS[c];
        }
        return c < '\u00A0' ? CONTROL : c >= '\u00C0' ? WORD : OTHER;
    }

    /** Of the text of the present record; made once for all rules. */
    static TextScan of(String text, Findings out) {
        return out.once(TextScan.class, () -> new TextScan(text));
    }

    /** Whether a character is part of a word: letters, digits and hyphens, lest an acronym is found inside a longer one. */
    static boolean isOfWord(char c) {
        return kind(c) == WORD;
    }

    /** How many words there are. */
    int words() {
        return words.length;
    }

    /** Where a word begins. */
    int start(int word) {
        return words[word];
    }

    /** Whether all characters are of ASCII. */
    boolean ascii() {
        return ascii;
    }

    /** Where the first control character stands that is neither a tab nor a line end; below 0 where there is none. */
    int control() {
        return control;
    }
}
