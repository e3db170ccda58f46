package io.github.openupr.io.table;

import java.util.ArrayList;
import java.util.List;

/** Several values in one cell, with a bar between them; a backslash before a bar or backslash that belongs to a value. Thread-safe. */
final class ListText {

    private static final char BAR = '|';
    private static final char ESCAPE = '\\';

    private ListText() {}

    static String join(List<String> values) {
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                cell.append(BAR);
            }
            String value = values.get(i);
            for (int at = 0; at < value.length(); at++) {
                char c = value.charAt(at);
                if (c == BAR || c == ESCAPE) {
                    cell.append(ESCAPE);
                }
                cell.append(c);
            }
        }
        return cell.toString();
    }

    /** A backslash before any other character stands for itself. */
    static List<String> split(String cell) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == BAR) {
                values.add(value.toString());
                value.setLength(0);
            } else if (c == ESCAPE && i + 1 < cell.length() && isSpecial(cell.charAt(i + 1))) {
                i++;
                value.append(cell.charAt(i));
            } else {
                value.append(c);
            }
        }
        values.add(value.toString());
        return values;
    }

    private static boolean isSpecial(char c) {
        return c == BAR || c == ESCAPE;
    }
}
