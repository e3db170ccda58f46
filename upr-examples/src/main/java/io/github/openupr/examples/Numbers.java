package io.github.openupr.examples;

import java.util.Locale;

/** Numbers for people, the same in every locale. Thread-safe. */
public final class Numbers {

    private Numbers() {}

    /** With a comma between thousands: {@code 41,066}. */
    public static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** With what is counted, in the plural unless it is one: {@code 1 review}, {@code 2 reviews}. */
    public static String of(long number, String what) {
        return of(number) + " " + what + (number == 1 ? "" : "s");
    }
}
