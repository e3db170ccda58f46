package io.github.openupr.examples.cli;

import io.github.openupr.io.ReportFormat;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The formats in which a command prints its result; no command has all of them. */
final class OfferedFormats {

    private OfferedFormats() {}

    /** Throws where a format is asked for that the command does not have. */
    static void check(CommandSpec spec, ReportFormat asked, ReportFormat... offered) {
        if (!Arrays.asList(offered).contains(asked)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Invalid value for option '--format': " + asked + " is not offered here ("
                            + Arrays.stream(offered).map(String::valueOf).collect(Collectors.joining(" or ")) + ")");
        }
    }
}
