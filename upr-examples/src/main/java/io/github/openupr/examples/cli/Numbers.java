package io.github.openupr.examples.cli;

import java.util.Locale;

/** Numbers for people, the same in every locale: {@code 41,066}. */
final class Numbers {

    private Numbers() {}

    static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
