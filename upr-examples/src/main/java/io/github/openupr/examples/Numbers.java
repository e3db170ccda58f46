package io.github.openupr.examples;

import java.util.Locale;

/** Numbers for people, the same in every locale. Thread-safe. */
public final class Numbers {

    private Numbers() {}

    /** With a comma between thousands: {@code 41,066}. */
    public static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
