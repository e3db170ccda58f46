package io.github.openupr.examples.cli;

import io.github.openupr.examples.QuietLibraries;
import io.github.openupr.io.PolicyReader;
import io.github.openupr.io.RecordReader;
import io.github.openupr.io.ReportFormat;
import io.github.openupr.io.ReportWriter;
import io.github.openupr.io.UprReader;
import io.github.openupr.validation.Severity;
import io.github.openupr.validation.UprValidator;
import io.github.openupr.validation.ValidationPolicy;
import io.github.openupr.validation.ValidationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code upr validate}: what is wrong with files, where, and which document says so. */
@Command(
        name = "validate",
        header = "Tell what is wrong with files, where, and why it matters.",
        description = {
            "",
            "Looks at every record with all rules of the catalogue. Several inputs are validated as one dataset. The report goes to"
                    + " standard output; upr rules CODE explains a code of it.",
            "",
            "A policy is a JSON file such as",
            "  {\"disable\": [\"CODE\"], \"severity\": {\"CODE\": \"info\"},",
            "   \"maxNoticesPerCode\": 100, \"maxNotices\": {\"CODE\": 5}}"
        },
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  upr validate dataset.json",
            "  upr validate *.csv --format sarif > upr.sarif",
            "  upr validate dataset.json --policy policy.json --fail-on warning"
        })
final class ValidateCommand implements Callable<Integer> {

    private final Upr upr;

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(
            names = "--format",
            converter = OfferedFormats.OfFindings.class,
            completionCandidates = OfferedFormats.OfFindings.class,
            paramLabel = "FORMAT",
            description = "The report's format: text (as by default), json, csv or sarif (for code hosts).")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "Which rules run, how grave their notices are, how many are shown.")
    private Optional<Path> policy = Optional.empty();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "Exit with 1 if a notice is as grave as this: error (as by default), warning or info.")
    private Severity failOn = Severity.ERROR;

    ValidateCommand(Upr upr) {
        this.upr = upr;
    }

    @Override
    public Integer call() throws IOException {
        QuietLibraries.startValidation();
        UprValidator validator = UprValidator.builder().policy(policy()).build();
        try (RecordReader in = inputs.open(inputs.files(), upr.quiet())) {
            ValidationReport report = in.validate(validator);
            ReportWriter writer = ReportWriter.of(format).withArtifacts(UprReader.sourceNames(inputs.files()));
            upr.print(format, out -> writer.write(report, out));
            upr.tellCounts(in);
            return report.worst().filter(worst -> worst.compareTo(failOn) >= 0).isPresent()
                    ? ExitCode.NOTICES
                    : ExitCode.DONE;
        }
    }

    private ValidationPolicy policy() {
        try {
            return policy.isPresent() ? PolicyReader.read(policy.get()) : ValidationPolicy.defaults();
        } catch (IOException e) {
            // As for every input: never taken for an error of writing.
            throw new UncheckedIOException(e);
        }
    }
}
