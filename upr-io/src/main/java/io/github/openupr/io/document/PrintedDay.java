package io.github.openupr.io.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as documents of the United Nations print them: {@code 4 November 2014}. */
final class PrintedDay {

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** A day, but not the last one of several, as a session's are printed: {@code 16 June–11 July 2025}. */
    private static final Pattern DAY = Pattern.compile(
            "(?<![–—-] ?)(?<![0-9])([0-9]{1,2})(?:st|nd|rd|th)? (" + String.join("|", MONTHS) + "),? ?([0-9]{4})\\b",
            Pattern.CASE_INSENSITIVE);

    private PrintedDay() {}

    /** All days of a text, in their order. */
    static List<LocalDate> in(String text) {
        List<LocalDate> days = new ArrayList<>();
        Matcher found = DAY.matcher(text);
        while (found.find()) {
            day(
                            Integer.parseInt(found.group(3)),
                            MONTHS.indexOf(found.group(2).toLowerCase(Locale.ROOT)) + 1,
                            Integer.parseInt(found.group(1)))
                    .ifPresent(days::add);
        }
        return days;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            // The 31st of June is a misprint, and no day.
            return Optional.empty();
        }
    }
}
