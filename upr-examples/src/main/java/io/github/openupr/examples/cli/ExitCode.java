package io.github.openupr.examples.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** The exit codes of every command. */
final class ExitCode {

    /** Done, whatever the notices say. */
    static final int DONE = 0;

    /** The data has notices at or above the severity of {@code --fail-on}. */
    static final int NOTICES = 1;

    /** Wrong use, or input or output that cannot be used. */
    static final int UNUSABLE = 2;

    private ExitCode() {}

    /** What the help of a command says of them; {@code graded} where it has {@code --fail-on}. */
    static Map<String, String> explained(boolean graded) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(String.valueOf(DONE), "done");
        if (graded) {
            lines.put(String.valueOf(NOTICES), "a notice is as grave as --fail-on says");
        }
        lines.put(String.valueOf(UNUSABLE), "wrong use, or input or output that cannot be used");
        return lines;
    }
}
