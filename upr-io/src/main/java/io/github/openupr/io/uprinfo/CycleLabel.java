package io.github.openupr.io.uprinfo;

import io.github.openupr.code.Cycle;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the label of a cycle means. None was seen, so a number of one digit or an ordinal is taken wherever it stands, if it is the only one. */
final class CycleLabel {

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![0-9a-z])([0-9]+)(?:st|nd|rd|th)?(?![0-9a-z])|(?<![a-z])(first|second|third|fourth)(?![a-z])");

    private CycleLabel() {}

    /** The cycle; empty where the label names none, or several. */
    static OptionalInt of(String label) {
        Matcher number = NUMBER.matcher(label.toLowerCase(Locale.ROOT));
        OptionalInt found = OptionalInt.empty();
        while (number.find()) {
            int cycle = number.group(1) == null ? ORDINALS.indexOf(number.group(2)) + 1 : digit(number.group(1));
            if (Cycle.find(cycle).isPresent()) {
                if (found.isPresent() && found.getAsInt() != cycle) {
                    return OptionalInt.empty();
                }
                found = OptionalInt.of(cycle);
            }
        }
        return found;
    }

    /** A longer number is a year. */
    private static int digit(String digits) {
        return digits.length() == 1 ? digits.charAt(0) - '0' : 0;
    }
}
