package io.github.openupr.io.fuzz;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Says which claim an input breaks. */
final class Claims {

    private static final int MOST = 20_000;

    private Claims() {}

    /** A claim about values, which are shown where it does not hold. */
    static void require(boolean holds, String claim, Object... values) {
        if (!holds) {
            String broken = claim + ": " + Arrays.toString(values);
            throw new AssertionError(broken.substring(0, Math.min(MOST, broken.length())));
        }
    }

    /** A message is one line that tells something; returns it. */
    static String requireLine(@Nullable String message) {
        String line = message == null ? "" : message;
        require(
                !line.isBlank() && line.chars().noneMatch(Character::isISOControl),
                "the message is not one line",
                line);
        return line;
    }
}
