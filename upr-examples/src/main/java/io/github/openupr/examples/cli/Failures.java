package io.github.openupr.examples.cli;

import io.github.openupr.examples.ErrorLine;
import io.github.openupr.examples.PlainText;
import io.github.openupr.io.UprFormatException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns every failure into one line on standard error and an exit code. */
final class Failures {

    private static final String LIMIT = "limit_";

    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A wrong use of the command. */
    int wrongUse(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        terminal.tell("upr: " + PlainText.oneLine(usage(e)) + ": see "
                + command.getCommandSpec().qualifiedName(" ") + " --help");
        return ExitCode.UNUSABLE;
    }

    private static String usage(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String first = unmatched.getUnmatched().get(0);
            boolean top = e.getCommandLine().getParent() == null;
            String what = first.startsWith("-") ? "unknown option" : top ? "unknown command" : "unexpected argument";
            String suggestion = unmatched.getSuggestions().stream()
                    .filter(name -> isNear(first, name))
                    .findFirst()
                    .map(name -> " (did you mean " + name + "?)")
                    .orElse("");
            return what + " '" + first + "'" + suggestion;
        }
        String message =
                String.valueOf(e.getMessage()).replaceAll("positional parameter at index \\S+ \\((\\w+)\\)", "$1");
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }

    /** Whether they begin alike: picocli suggests something for every word. */
    private static boolean isNear(String typed, String name) {
        int start = name.startsWith("--") ? 3 : 1;
        return name.length() >= start && typed.toLowerCase(Locale.ROOT).startsWith(name.substring(0, start));
    }

    /** Anything that a command throws. */
    int failed(Throwable e, boolean debug) {
        if (e instanceof Terminal.OutputFailure output && output.listenerIsGone()) {
            return ExitCode.DONE;
        }
        if (e instanceof Interruption.Stopped) {
            return ExitCode.UNUSABLE;
        }
        terminal.tell("upr: " + line(e));
        if (debug) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            terminal.tell(trace.toString().stripTrailing());
        }
        return ExitCode.UNUSABLE;
    }

    private static String line(Throwable e) {
        if (e instanceof CommandFailure) {
            return PlainText.oneLine(String.valueOf(e.getMessage()));
        }
        if (e instanceof OutOfMemoryError) {
            return "out of memory: at " + (Runtime.getRuntime().maxMemory() >> 20)
                    + " MB: give Java more, such as java -Xmx2g -jar upr.jar";
        }
        if (e instanceof StackOverflowError) {
            return "out of memory: the input is nested too deeply: simplify it";
        }
        if (e instanceof Terminal.OutputFailure output) {
            return "cannot write: standard output: " + output.reason() + ": make room, or send it elsewhere";
        }
        if (e instanceof UncheckedIOException) {
            return "cannot read: " + ErrorLine.of(e);
        }
        if (e instanceof IOException) {
            return "cannot write: " + ErrorLine.of(e);
        }
        if (e instanceof UprFormatException format) {
            return (format.code().equals("record_not_representable") ? "cannot write: " : "cannot read: ")
                    + ErrorLine.of(e)
                    + (format.code().startsWith(LIMIT) ? " (a program can, this command cannot)" : "");
        }
        return ErrorLine.of(e) + " with what --debug shows";
    }
}
