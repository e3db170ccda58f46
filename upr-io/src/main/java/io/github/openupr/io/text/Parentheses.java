package io.github.openupr.io.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A pair of parentheses in a text, with those inside it.
 *
 * @param start where it opens
 * @param end behind where it closes
 * @param content what stands between
 */
public record Parentheses(int start, int end, String content) {

    /** What stands in parentheses is a remark; a page is none. */
    private static final int LONGEST = 1_500;

    /** Where the end is lost, only a few names are taken for the content. */
    private static final int LONGEST_UNCLOSED = 400;

    /** The outermost pairs of a text; one that is never closed ends where its content is one name, else it is none. */
    public static List<Parentheses> in(String text) {
        List<Parentheses> groups = new ArrayList<>();
        int at = text.indexOf('(');
        while (at >= 0) {
            int close = close(text, at);
            Parentheses group =
                    close < 0 ? unclosed(text, at) : new Parentheses(at, close + 1, text.substring(at + 1, close));
            if (group.end() > at + 1) {
                groups.add(group);
            }
            at = text.indexOf('(', group.end());
        }
        return groups;
    }

    /** Where the pair that opens here closes; -1 if nowhere near. */
    private static int close(String text, int open) {
        int depth = 0;
        int last = Math.min(text.length(), open + LONGEST);
        for (int i = open; i < last; i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** A pair that lost its end: "(Chad (Peru)", "(Iran (Islamic Republic of);", "(Chad;"; an empty one where it is none. */
    private static Parentheses unclosed(String text, int open) {
        int limit = Math.min(text.length(), open + LONGEST_UNCLOSED);
        int next = first("(", text, open + 1, limit);
        int inner = first(")", text, open + 1, limit);
        int mark = first(".;", text, open + 1, limit);
        for (int end : new int[] {next, Math.min(inner + 1, limit), mark}) {
            String content = text.substring(open + 1, end).strip();
            if (!content.isEmpty() && Character.isLetter(content.charAt(0))) {
                StateNames names = StateNames.in(content);
                if (!names.codes().isEmpty() && names.unknown().isEmpty()) {
                    return new Parentheses(open, end, content);
                }
            }
        }
        return mark == text.length() && next == mark
                ? new Parentheses(open, mark, text.substring(open + 1))
                : new Parentheses(open, open + 1, "");
    }

    /** Where the first of some marks stands in a range, or the range's end. */
    private static int first(String marks, String text, int from, int to) {
        int at = from;
        while (at < to && marks.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
