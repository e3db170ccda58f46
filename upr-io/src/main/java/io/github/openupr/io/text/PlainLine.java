package io.github.openupr.io.text;

import java.util.regex.Pattern;

/** Texts of the input as messages show them. Internal; thread-safe. */
public final class PlainLine {

    /** Line ends and other control characters, and what turns the direction of writing. */
    private static final Pattern BREAKS_OR_STEERS =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private PlainLine() {}

    /** The text with a question mark in place of each character that would break the line or steer a terminal. */
    public static String of(String text) {
        return BREAKS_OR_STEERS.matcher(text).replaceAll("?");
    }
}
