package io.github.openupr.io.report;

import java.util.Locale;

/** Numbers as people read them. */
final class Figures {

    private Figures() {}

    /** With a comma between thousands, in any locale. */
    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** With what is counted, in the plural unless it is one. */
    static String number(long number, String what) {
        return grouped(number) + " " + what + (number == 1 ? "" : "s");
    }
}
