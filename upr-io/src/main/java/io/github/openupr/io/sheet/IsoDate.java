package io.github.openupr.io.sheet;

import io.github.openupr.io.sheet.SheetCell.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Cells that hold a date in ISO 8601, as the strict variant of the standard may write them. */
final class IsoDate {

    /** From March 1900 on Excel counts as if this were day 0. */
    private static final LocalDate START = LocalDate.of(1899, 12, 30);

    private static final double NANOS_OF_DAY = 86_400e9;

    private IsoDate() {}

    /** The cell; one of text where it is no date. */
    static SheetCell cell(String text) {
        try {
            String plain = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
            LocalDateTime time =
                    plain.indexOf('T') < 0 ? LocalDate.parse(plain).atStartOfDay() : LocalDateTime.parse(plain);
            double serial = ChronoUnit.DAYS.between(START, time.toLocalDate())
                    + time.toLocalTime().toNanoOfDay() / NANOS_OF_DAY;
            boolean whole = time.toLocalTime().equals(LocalTime.MIDNIGHT);
            return new SheetCell(Kind.DATE, whole ? time.toLocalDate().toString() : plain, serial);
        } catch (DateTimeException e) {
            return new SheetCell(Kind.TEXT, text, 0);
        }
    }
}
