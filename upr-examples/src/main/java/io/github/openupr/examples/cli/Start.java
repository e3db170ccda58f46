package io.github.openupr.examples.cli;

import io.github.openupr.examples.QuietLibraries;

/** The process of the {@code upr} command. */
final class Start {

    private Start() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        Interruption interruption = Interruption.watch();
        int code = run(Terminal.ofProcess(), args);
        interruption.end();
        System.exit(code);
    }

    /** Answers the question for the version itself, since what reads a command line takes longer to load than all else there is to do; the rest is {@link Upr}'s. */
    static int run(Terminal terminal, String... args) {
        if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
            return version(terminal);
        }
        QuietLibraries.start();
        return Upr.run(terminal, args);
    }

    private static int version(Terminal terminal) {
        try {
            terminal.print(Version.line() + "\n");
            return ExitCode.DONE;
        } catch (Terminal.OutputFailure e) {
            return new Failures(terminal).failed(e, false);
        }
    }
}
