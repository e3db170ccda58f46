package io.github.openupr.io.document;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Cardinal numbers, in digits or in words: "47", "forty-five delegations made statements". */
final class Cardinals {

    private static final List<String> UNITS = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    /** What a regular expression needs to find one. */
    static final String FORM = "\\d{1,3}|(?:(?:" + String.join("|", TENS) + ")(?:[ -](?:" + String.join("|", UNITS)
            + "))?|" + String.join("|", UNITS) + ")";

    private Cardinals() {}

    /** The number, from 0 to 999 in digits or 1 to 99 in words; empty for another text. */
    static OptionalInt parse(String text) {
        String small = text.toLowerCase(Locale.ROOT).strip();
        if (!small.isEmpty() && small.length() <= 3 && small.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.of(Integer.parseInt(small));
        }
        for (int ten = 0; ten < TENS.size(); ten++) {
            String word = TENS.get(ten);
            if (small.startsWith(word)) {
                int unit = small.length() == word.length() ? 0 : UNITS.indexOf(small.substring(word.length() + 1)) + 1;
                boolean known = small.length() == word.length() || (unit > 0 && unit < 10);
                return known ? OptionalInt.of(10 * (ten + 2) + unit) : OptionalInt.empty();
            }
        }
        int unit = UNITS.indexOf(small) + 1;
        return unit > 0 ? OptionalInt.of(unit) : OptionalInt.empty();
    }
}
