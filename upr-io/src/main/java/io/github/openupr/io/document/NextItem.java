package io.github.openupr.io.document;

import io.github.openupr.io.text.OneLine;
import java.util.Optional;

/**
 * An item that does not begin a line but follows the one before on the same line: "... (Chad); 136.50 Continue ...". Immutable.
 *
 * @param start where the text before it ends
 * @param number where its number begins
 * @param end where its text begins
 */
record NextItem(int start, int number, int end) {

    private static final String AND = "and";

    /**
     * Looks for an item by its number.
     *
     * @param text what may hold it
     * @param from where to begin
     * @param number its number
     * @param before the marks of which one has to stand before it
     * @param point whether a full stop and a blank have to stand behind it
     */
    static Optional<NextItem> find(StringBuilder text, int from, String number, String before, boolean point) {
        for (int at = text.indexOf(number, from); at >= 0; at = text.indexOf(number, at + 1)) {
            int start = startBefore(text, at, before);
            int end = endBehind(text, at + number.length(), point);
            if (start > from && end > 0) {
                return Optional.of(new NextItem(start, at, end));
            }
        }
        return Optional.empty();
    }

    /** Behind the mark that ends the text before a number; -1 where there is none. */
    private static int startBefore(StringBuilder text, int number, String marks) {
        int start = skipBack(text, number);
        if (start < number
                && start >= AND.length()
                && text.substring(start - AND.length(), start).equals(AND)) {
            start = skipBack(text, start - AND.length());
        }
        return start > 0 && marks.indexOf(text.charAt(start - 1)) >= 0 ? start : -1;
    }

    private static int skipBack(StringBuilder text, int from) {
        int i = from;
        while (i > 0 && OneLine.isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Where the text behind a number begins, which has a capital or opens a quotation; -1 where it does not. */
    private static int endBehind(StringBuilder text, int from, boolean point) {
        int i = skip(text, from);
        boolean stop = i < text.length() && text.charAt(i) == '.';
        int end = skip(text, stop ? i + 1 : i);
        if (end >= text.length() || (point && !(stop && end > i + 1))) {
            return -1;
        }
        char first = text.charAt(end);
        return Character.isUpperCase(first) || "“\"[(".indexOf(first) >= 0 ? end : -1;
    }

    private static int skip(StringBuilder text, int from) {
        int i = from;
        while (i < text.length() && OneLine.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
