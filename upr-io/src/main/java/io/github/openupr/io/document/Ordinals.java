package io.github.openupr.io.document;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ordinal numbers as documents of the United Nations write them: {@code fifty-ninth}, {@code 59th}; up to 99. */
final class Ordinals {

    /** One of them, to be built into a pattern; without groups. */
    static final String FORM =
            "(?:[0-9]{1,2} ?(?:st|nd|rd|th)|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ –-]?)?"
                    + "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth"
                    + "|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth)";

    private static final List<String> UNITS = List.of(
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
    private static final List<String> TENS =
            List.of("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet");
    private static final Pattern DIGITS = Pattern.compile("([0-9]{1,2}) ?(?:st|nd|rd|th)");
    private static final Pattern WORDS =
            Pattern.compile("(?:(" + String.join("|", TENS) + ")(?:ieth|y[ –-]?))?(" + String.join("|", UNITS) + ")?");

    private Ordinals() {}

    /** The number; empty for a text that is no ordinal number. */
    static OptionalInt parse(String text) {
        String small = text.toLowerCase(Locale.ROOT).strip();
        Matcher digits = DIGITS.matcher(small);
        if (digits.matches()) {
            return OptionalInt.of(Integer.parseInt(digits.group(1)));
        }
        Matcher words = WORDS.matcher(small);
        if (small.isEmpty() || !words.matches()) {
            return OptionalInt.empty();
        }
        String tens = words.group(1);
        String unit = words.group(2);
        int number = (tens == null ? 0 : 10 * (TENS.indexOf(tens) + 2)) + (unit == null ? 0 : UNITS.indexOf(unit) + 1);
        return OptionalInt.of(number);
    }
}
