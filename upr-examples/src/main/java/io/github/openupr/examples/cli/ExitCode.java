package io.github.openupr.examples.cli;

/** The exit codes of every command. */
final class ExitCode {

    /** Done, whatever the notices say. */
    static final int DONE = 0;

    /** The data has notices at or above the severity of {@code --fail-on}. */
    static final int NOTICES = 1;

    /** Wrong use, or input or output that cannot be used. */
    static final int UNUSABLE = 2;

    private ExitCode() {}
}
