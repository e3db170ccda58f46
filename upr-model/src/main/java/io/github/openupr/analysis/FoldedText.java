package io.github.openupr.analysis;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;

/**
 * The letters and digits of a text as phrases are looked for in it: small, without accents, and without what lies between words, so that a blank or
 * hyphen more or less makes no difference. Each letter knows its place and whether a word begins or ends with it. Not changed once made.
 */
final class FoldedText {

    /** How many different symbols there are: letters and digits. */
    static final int SYMBOLS = 36;

    /** A letter of another script, which no name has. */
    private static final byte OTHER = -1;

    private static final String APOSTROPHES = "'\u2019\u2018\u02BC\u2032\u00B4`";
    private static final Set<String> THE = Set.of("the");
    /** States write "Convention on" for "Convention for the"; "and" may be between two names. */
    private static final Set<String> LINKS =
            Set.of("the", "a", "an", "of", "on", "for", "to", "from", "against", "in", "with", "by", "all");

    private static final int LONGEST_LINK = 7;
    private static final int SHORTEST_PLURAL = 4;
    private static final int ASCII = 128;

    private final String text;
    private final boolean ofNames;
    private final Set<String> leftOut;
    private byte[] symbols;
    private int[] places;
    private boolean[] starts;
    /** The place behind the word that ends with a letter; 0 inside words. */
    private int[] ends;

    private int length;
    private int wordStart;
    private boolean inWord;

    private FoldedText(String text, boolean ofNames) {
        this.text = text;
        this.ofNames = ofNames;
        this.leftOut = ofNames ? LINKS : THE;
        int capacity = text.length() + LONGEST_LINK;
        symbols = new byte[capacity];
        places = new int[capacity];
        starts = new boolean[capacity];
        ends = new int[capacity];
    }

    /** As phrases are looked for: without "the". */
    static FoldedText ofWords(String text) {
        return of(text, false);
    }

    /** As names of instruments are looked for: without "the" and what else States vary, prepositions and the plural. */
    static FoldedText ofNames(String text) {
        return of(text, true);
    }

    private static FoldedText of(String text, boolean ofNames) {
        FoldedText folded = new FoldedText(text, ofNames);
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
        ends[length] = 0;
        length++;
    }

    /** An apostrophe may end a name ("CEDAW's") and may stand inside one ("Peoples' "). */
    private void endInsideWord() {
        if (inWord) {
            ends[length - 1] = places[length - 1] + 1;
        }
    }

    private void endWord() {
        if (!inWord) {
            return;
        }
        inWord = false;
        int end = places[length - 1] + 1;
        int letters = length - wordStart;
        if (letters <= LONGEST_LINK && leftOut.contains(word())) {
            length = wordStart;
            return;
        }
        if (ofNames && letters >= SHORTEST_PLURAL && text.charAt(end - 1) == 's') {
            length--;
        }
        // Before an apostrophe the name may have ended.
        if (ends[length - 1] == 0) {
            ends[length - 1] = end;
        }
    }

    private String word() {
        StringBuilder word = new StringBuilder(LONGEST_LINK);
        for (int i = wordStart; i < length; i++) {
            word.append(symbols[i] < 0 ? '?' : (char) ('a' + symbols[i]));
        }
        return word.toString();
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

    /** The place behind the word that ends with it; 0 where none does. */
    int end(int index) {
        return ends[index];
    }
}
