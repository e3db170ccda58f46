package io.github.openupr.io.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as documents of the United Nations print them: "10 May 2011". */
final class EnglishDates {

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
    private static final Pattern DATE = Pattern.compile("\\b(\\d{1,2})\\s+(\\p{L}{3,9}),?\\s*((?:19|20)\\d\\d)\\b");

    private EnglishDates() {}

    /** The first date in a text. */
    static Optional<LocalDate> first(String text) {
        return all(text).stream().findFirst();
    }

    /** All dates of a text, in their order. */
    static List<LocalDate> all(String text) {
        List<LocalDate> dates = new ArrayList<>();
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            int month = MONTHS.indexOf(date.group(2).toLowerCase(Locale.ROOT)) + 1;
            if (month > 0) {
                day(Integer.parseInt(date.group(3)), month, Integer.parseInt(date.group(1)))
                        .ifPresent(dates::add);
            }
        }
        return dates;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            // A misprint such as 31 November is no date.
            return Optional.empty();
        }
    }
}
