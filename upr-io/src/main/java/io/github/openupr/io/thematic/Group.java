package io.github.openupr.io.thematic;

import java.util.ArrayList;
import java.util.List;

/**
 * A pair of parentheses in a text, with those inside it.
 *
 * @param start where it opens
 * @param end behind where it closes
 * @param content what stands between
 */
record Group(int start, int end, String content) {

    /** The outermost pairs of a text; one that is never closed ends with the text. */
    static List<Group> in(String text) {
        List<Group> groups = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                if (depth++ == 0) {
                    start = i;
                }
            } else if (c == ')' && depth > 0 && --depth == 0) {
                groups.add(new Group(start, i + 1, text.substring(start + 1, i)));
            }
        }
        if (depth > 0) {
            String content = text.substring(start + 1).replaceFirst("[\\s.;,]+$", "");
            groups.add(new Group(start, text.length(), content));
        }
        return groups;
    }
}
