package io.github.openupr.examples.cli;

import io.github.openupr.io.ReportFormat;
import picocli.CommandLine.Option;

/** The option that says how figures are printed. */
final class FiguresFormat {

    @Option(
            names = "--format",
            converter = OfferedFormats.OfFigures.class,
            completionCandidates = OfferedFormats.OfFigures.class,
            paramLabel = "FORMAT",
            description = "The result's format: text (as by default), json or csv.")
    private ReportFormat format = ReportFormat.TEXT;

    ReportFormat get() {
        return format;
    }
}
