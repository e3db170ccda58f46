package io.github.openupr.io.report;

import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as people read them. Internal; thread-safe. */
public final class Figures {

    private Figures() {}

    /** With a comma between thousands, in any locale. */
    public static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
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
        return share.isPresent() ? String.format(Locale.ROOT, "%.1f %%", 100 * share.getAsDouble()) : "";
    }
}
