package io.github.openupr.analysis;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The letters and digits of a text as names are looked for in it: small, without accents, and without what lies between words, so that a blank or
 * hyphen more or less makes no difference; "the" is left out. Each letter knows its place and whether a word begins or ends with it. Not changed
 * once made.
 */
final class FoldedText {

    /** How many different symbols there are: letters and digits. */
    static final int SYMBOLS = 36;

    /** A letter of another script, which no name has. */
    private static final byte OTHER = -1;

    private static final String APOSTROPHES = "'\u2019\u2018\u02BC\u2032\u00B4`";
    private static final byte[] THE = {symbol('t'), symbol('h'), symbol('e')};
    private static final int ASCII = 128;

    private final String text;
    private byte[] symbols;
    private int[] places;
    private boolean[] starts;
    private boolean[] ends;
    private int length;
    private int wordStart;
    private boolean inWord;

    private FoldedText(String text) {
        this.text = text;
        int capacity = text.length() + THE.length;
        symbols = new byte[capacity];
        places = new int[capacity];
        starts = new boolean[capacity];
        ends = new boolean[capacity];
    }

    static FoldedText of(String text) {
        FoldedText folded = new FoldedText(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ASCII) {
                folded.addAscii(c, i);
            } else {
                folded.addOther(c, i);
            }
        }
        folded.endWord();
        return folded;
    }

    private void addAscii(char c, int place) {
        byte symbol = symbol(c);
        if (symbol >= 0) {
            add(symbol, place);
        } else if (c == '\'' || c == '`') {
            endInsideWord();
        } else {
            endWord();
        }
    }

    private void addOther(char c, int place) {
        if (APOSTROPHES.indexOf(c) >= 0) {
            endInsideWord();
            return;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            // Accents that stand alone, soft hyphens.
            return;
        }
        if (!Character.isLetterOrDigit(c)) {
            endWord();
            return;
        }
        // A ligature is several letters at one place.
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            if (part < ASCII) {
                add(symbol(part), place);
            } else if (Character.isLetterOrDigit(part)) {
                add(OTHER, place);
            }
        }
    }

    private static byte symbol(char c) {
        if (c >= 'a' && c <= 'z') {
            return (byte) (c - 'a');
        }
        if (c >= 'A' && c <= 'Z') {
            return (byte) (c - 'A');
        }
        return c >= '0' && c <= '9' ? (byte) (c - '0' + SYMBOLS - 10) : OTHER;
    }

    private void add(byte symbol, int place) {
        if (length == symbols.length) {
            int capacity = 2 * length;
            symbols = Arrays.copyOf(symbols, capacity);
            places = Arrays.copyOf(places, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
        }
        if (!inWord) {
            wordStart = length;
            inWord = true;
        }
        symbols[length] = symbol;
        places[length] = place;
        starts[length] = wordStart == length;
        ends[length] = false;
        length++;
    }

    /** An apostrophe may end a name ("CEDAW's") and may stand inside one ("Peoples' "). */
    private void endInsideWord() {
        if (inWord) {
            ends[length - 1] = true;
        }
    }

    private void endWord() {
        if (!inWord) {
            return;
        }
        ends[length - 1] = true;
        inWord = false;
        if (length - wordStart == THE.length && Arrays.equals(symbols, wordStart, length, THE, 0, THE.length)) {
            length = wordStart;
        }
    }

    String text() {
        return text;
    }

    int length() {
        return length;
    }

    /** The symbol at an index, negative for a letter that no name has. */
    int symbol(int index) {
        return symbols[index];
    }

    /** The place in the text. */
    int place(int index) {
        return places[index];
    }

    boolean startsWord(int index) {
        return starts[index];
    }

    boolean endsWord(int index) {
        return ends[index];
    }
}
