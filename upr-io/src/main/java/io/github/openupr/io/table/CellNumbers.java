package io.github.openupr.io.table;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers, days and truth values as this library, Excel, pandas and R write them into cells. Thread-safe. */
final class CellNumbers {

    /** Day 0 of Excel's calendar, as it is right for every day from 1 March 1900 on. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final int FIRST_RIGHT_DAY = 61;

    /** The last day that Excel knows, 31 December 9999. */
    private static final int LAST_DAY = 2_958_465;

    private static final Pattern ZEROS = Pattern.compile("\\.0+$");
    private static final Pattern MIDNIGHT = Pattern.compile("[ T]00:00(:00(\\.0+)?)?Z?$");

    private CellNumbers() {}

    /** A whole number; pandas writes {@code 48.0} where other rows of the column are blank. */
    static int parseWhole(String text) {
        String number = text.strip();
        return Integer.parseInt(
                number.indexOf('.') < 0 ? number : ZEROS.matcher(number).replaceFirst(""));
    }

    static boolean parseFlag(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "1", "1.0" -> true;
            case "false", "0", "0.0" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    /** A day of ISO 8601, also with a time of midnight behind it. */
    static LocalDate parseDay(String text) {
        String day = MIDNIGHT.matcher(text.strip()).replaceFirst("");
        // The parser of the JDK takes years of more digits too, with a sign.
        if (day.length() != "2025-01-31".length()) {
            throw new IllegalArgumentException(text);
        }
        return LocalDate.parse(day);
    }

    /** The day of a number as Excel counts them, in ISO 8601; any other text as it is. */
    static String dayOfSerial(String number) {
        try {
            int serial = parseWhole(number);
            return serial >= FIRST_RIGHT_DAY && serial <= LAST_DAY
                    ? DAY_ZERO.plusDays(serial).toString()
                    : number;
        } catch (NumberFormatException e) {
            return number;
        }
    }
}
