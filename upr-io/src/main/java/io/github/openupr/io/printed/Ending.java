package io.github.openupr.io.printed;

import java.util.Locale;
import java.util.Set;

/** How a line ends, and whether the next one can go on with it. */
final class Ending {

    private static final String STOPS = ".;:!?\u2026";
    private static final String CLOSERS = "\"\u201D\u2019\u00BB']";
    private static final int LONGEST_WORD = 12;
    private static final int LONGEST_MARK = 3;

    /** Behind these a full stop ends no sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "no", "nos", "para", "paras", "art", "arts", "mr", "ms", "mrs", "dr", "st", "h.e", "e.g", "i.e", "vs", "cf",
            "rec", "recs", "res", "op", "vol", "p", "pp");

    /** No sentence or heading ends with these. */
    private static final Set<String> GO_ON = Set.of(
            "a",
            "an",
            "and",
            "as",
            "at",
            "by",
            "for",
            "from",
            "in",
            "including",
            "into",
            "is",
            "its",
            "of",
            "on",
            "or",
            "that",
            "the",
            "their",
            "to",
            "towards",
            "under",
            "with",
            "which",
            "who",
            "was",
            "were",
            "has",
            "had",
            "be");

    private Ending() {}

    /** Whether a sentence or an item ends here. */
    static boolean isEnd(CharSequence text) {
        int last = lastVisible(text);
        if (last < 0) {
            return true;
        }
        char c = text.charAt(last);
        if (Character.isDigit(c)) {
            return isNoteBehindEnd(text, last);
        }
        if (c == '.') {
            return !ABBREVIATIONS.contains(wordBefore(text, last));
        }
        return STOPS.indexOf(c) >= 0 || isJoiner(text, last);
    }

    /** Whether the number is the mark of a footnote behind the end of an item: {@code (Spain);2}. */
    private static boolean isNoteBehindEnd(CharSequence text, int last) {
        int at = last;
        while (at > 0 && last - at < LONGEST_MARK && Character.isDigit(text.charAt(at))) {
            at--;
        }
        return (text.charAt(at) == ';' || text.charAt(at) == '.') && at > 0 && !Character.isDigit(text.charAt(at - 1));
    }

    /** Whether an item ends with {@code ; and} or {@code ; or}. */
    private static boolean isJoiner(CharSequence text, int last) {
        String word = wordBefore(text, last + 1);
        int before = last - word.length();
        return (word.equals("and") || word.equals("or"))
                && before >= 1
                && text.charAt(before) == ' '
                && text.charAt(before - 1) == ';';
    }

    /** Whether a list or an item ends here, behind which another one begins even with a small letter. */
    static boolean isItemEnd(CharSequence text) {
        int last = lastVisible(text);
        return last >= 0 && (text.charAt(last) == ';' || text.charAt(last) == ':' || isJoiner(text, last));
    }

    /** Whether something has to follow: a comma, a hyphen, a word such as "of", or an open parenthesis. */
    static boolean mustGoOn(CharSequence text) {
        int last = lastVisible(text);
        if (last < 0) {
            return false;
        }
        char c = text.charAt(last);
        return c == ','
                || c == '-'
                || c == '('
                || (Character.isLetter(c) && GO_ON.contains(wordBefore(text, last + 1)))
                || isOpenParenthesis(text);
    }

    private static boolean isOpenParenthesis(CharSequence text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0 && depth >= 0 && i > text.length() - 80; i--) {
            char c = text.charAt(i);
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
        }
        return depth < 0;
    }

    private static int lastVisible(CharSequence text) {
        int last = text.length() - 1;
        while (last >= 0 && (Character.isWhitespace(text.charAt(last)) || CLOSERS.indexOf(text.charAt(last)) >= 0)) {
            last--;
        }
        return last;
    }

    private static String wordBefore(CharSequence text, int end) {
        int start = end;
        while (start > 0
                && end - start < LONGEST_WORD
                && (Character.isLetter(text.charAt(start - 1)) || (text.charAt(start - 1) == '.' && start < end))) {
            start--;
        }
        return text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
    }

    /** Whether a text begins with a small letter. */
    static boolean beginsSmall(CharSequence text) {
        return text.length() > 0 && Character.isLowerCase(text.charAt(0));
    }
}
