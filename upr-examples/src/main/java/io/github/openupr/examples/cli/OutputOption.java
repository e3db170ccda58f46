package io.github.openupr.examples.cli;

import io.github.openupr.io.OutputFormat;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that names the format of an output. */
final class OutputOption {

    @Option(
            names = "--to",
            paramLabel = "OUTPUT-FORMAT",
            description =
                    "The output's format: ${COMPLETION-CANDIDATES}. Not needed for a file that ends in .json, .jsonl,"
                            + " .xlsx (tables) or .zip (tables as a data package).",
            completionCandidates = OutputNames.class)
    private Optional<OutputFormat> format = Optional.empty();

    Optional<OutputFormat> format() {
        return format;
    }
}
