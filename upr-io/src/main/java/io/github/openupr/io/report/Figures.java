package io.github.openupr.io.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as people read them, the common ones without a formatter: the first one of a process takes longer than a short command. Internal; thread-safe. */
public final class Figures {

    private static final int GROUP = 3;

    private Figures() {}

    /** With a comma between thousands, in any locale. */
    public static String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        int first = number < 0 ? 1 : 0;
        for (int comma = digits.length() - GROUP; comma > first; comma -= GROUP) {
            digits.insert(comma, ',');
        }
        return digits.toString();
    }

    /** With what is counted, in the plural unless it is one. */
    public static String number(long number, String what) {
        return grouped(number) + " " + what + (number == 1 ? "" : "s");
    }

    /** A share from 0 to 1 as spreadsheets read it; blank where there is nothing to share. */
    static String share(OptionalDouble share) {
        return share.isPresent() ? String.format(Locale.ROOT, "%.4f", share.getAsDouble()) : "";
    }

    /** A share for people; blank where there is nothing to share. */
    public static String percent(OptionalDouble share) {
        return share.isPresent() ? percent(100 * share.getAsDouble()) : "";
    }

    /** So many of a hundred, for people: {@code 76.3 %}. */
    public static String percent(double ofHundred) {
        return BigDecimal.valueOf(ofHundred).setScale(1, RoundingMode.HALF_UP).toPlainString() + " %";
    }
}
