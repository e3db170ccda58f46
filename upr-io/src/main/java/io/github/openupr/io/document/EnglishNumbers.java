package io.github.openupr.io.document;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in words, as sentences of reports have them: "forty-eighth session", "Twenty-four delegations". */
final class EnglishNumbers {

    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth");
    private static final List<String> CARDINALS = List.of(
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
    private static final List<String> TENTHS = List.of(
            "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,3})(?:st|nd|rd|th)?");

    private EnglishNumbers() {}

    /** The number that an ordinal means, 1 to 99 in words or with digits: {@code eleventh}, {@code forty-eighth}, {@code 11th}. */
    static OptionalInt ordinal(String word) {
        return number(word, ORDINALS, TENTHS);
    }

    /** The number that a cardinal means, 1 to 99 in words or with digits. */
    static OptionalInt cardinal(String word) {
        return number(word, CARDINALS, TENS);
    }

    private static OptionalInt number(String word, List<String> ones, List<String> tens) {
        String small = word.toLowerCase(Locale.ROOT);
        Matcher digits = DIGITS.matcher(small);
        if (digits.matches()) {
            return OptionalInt.of(Integer.parseInt(digits.group(1)));
        }
        int alone = ones.indexOf(small) + 1;
        if (alone > 0) {
            return OptionalInt.of(alone);
        }
        int ten = tens.indexOf(small);
        if (ten >= 0) {
            return OptionalInt.of(10 * (ten + 2));
        }
        String[] parts = small.split("-", -1);
        if (parts.length != 2) {
            return OptionalInt.empty();
        }
        int first = TENS.indexOf(parts[0]);
        int second = ones.indexOf(parts[1]) + 1;
        return first >= 0 && second > 0 ? OptionalInt.of(10 * (first + 2) + second) : OptionalInt.empty();
    }
}
