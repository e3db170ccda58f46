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
        int next = text.indexOf('(', open + 1);
        int inner = text.indexOf(')', open + 1);
        int mark = ends(text, open + 1);
        for (int end : new int[] {next, inner + 1, mark}) {
            if (end > open + 1) {
                String content = text.substring(open + 1, end).strip();
                if (!StateNames.in(content).codes().isEmpty()
                        && StateNames.in(content).unknown().isEmpty()) {
                    return new Parentheses(open, end, content);
                }
            }
        }
        return mark == text.length() && next < 0
                ? new Parentheses(open, mark, text.substring(open + 1))
                : new Parentheses(open, open + 1, "");
    }

    private static int ends(String text, int from) {
        int end = from;
        while (end < text.length() && ".;".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
