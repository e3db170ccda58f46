package io.github.openupr.io.sheet;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as Excel counts them, in ISO 8601. */
final class DateText {

    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);

    /** The 29 February 1900, which never was, but which Excel counts as Lotus 1-2-3 did. */
    private static final int NO_DAY = 60;

    private static final int MILLIS_OF_DAY = 86_400_000;
    private static final int LAST_DAY = 2_958_465;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

    private DateText() {}

    /** The date, with a time where there is one, or the time alone below one day; empty for a number that is no date. */
    static String of(double serial, boolean from1904) {
        if (!(serial >= 0) || serial >= LAST_DAY + 1.0) {
            return "";
        }
        int day = (int) serial;
        long millis = Math.round((serial - day) * MILLIS_OF_DAY);
        if (millis == MILLIS_OF_DAY) {
            day++;
            millis = 0;
        }
        String time = time(millis);
        if (day == 0 && !from1904) {
            return time;
        }
        String date = from1904 ? START_1904.plusDays(day).toString() : date1900(day);
        return millis == 0 ? date : date + "T" + time;
    }

    private static String time(long millis) {
        LocalTime time = LocalTime.ofNanoOfDay(millis * 1_000_000);
        return (millis % 1_000 == 0 ? SECONDS : MILLIS).format(time);
    }

    private static String date1900(int day) {
        if (day == NO_DAY) {
            return "1900-02-29";
        }
        return BEFORE_1900.plusDays(day > NO_DAY ? day - 1L : day).toString();
    }
}
