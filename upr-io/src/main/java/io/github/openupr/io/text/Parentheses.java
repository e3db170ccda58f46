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

    /** The outermost pairs of a text; one that is never closed ends with the text. */
    public static List<Parentheses> in(String text) {
        List<Parentheses> groups = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                if (depth++ == 0) {
                    start = i;
                }
            } else if (c == ')' && depth > 0 && --depth == 0) {
                groups.add(new Parentheses(start, i + 1, text.substring(start + 1, i)));
            }
        }
        if (depth > 0) {
            String content = text.substring(start + 1).replaceFirst("[\\s.;,]+$", "");
            groups.add(new Parentheses(start, text.length(), content));
        }
        return groups;
    }
}
