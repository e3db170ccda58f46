package io.github.openupr.io.document;

import java.util.regex.Pattern;

/**
 * A numbered paragraph or item as printed. Immutable.
 *
 * @param number its number: {@code 27}, {@code 140.12}; items that restart under each paragraph have that paragraph's too ({@code 95.1})
 * @param printed the number as it is printed: {@code 1.}
 * @param text what stands behind it
 * @param page its page, or 0
 */
record Numbered(String number, String printed, String text, int page) {

    /** What is printed in and behind a number and is none of it. */
    private static final Pattern MARKS = Pattern.compile("[.\\s]++$|\\s");

    /** Where it stands, as it is printed: {@code page 12, paragraph 140.12}; {@code paragraph 95, item 1}. */
    String place() {
        StringBuilder place = new StringBuilder(page > 0 ? "page " + page + ", " : "");
        String plain = MARKS.matcher(printed).replaceAll("");
        int dot = number.indexOf('.');
        if (plain.equals(number) || dot < 0) {
            place.append("paragraph ").append(number);
        } else {
            place.append("paragraph ").append(number, 0, dot).append(", item ").append(plain);
        }
        return place.toString();
    }
}
