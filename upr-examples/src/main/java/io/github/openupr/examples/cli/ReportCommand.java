package io.github.openupr.examples.cli;

import io.github.openupr.code.ReviewId;
import io.github.openupr.examples.PlainText;
import io.github.openupr.examples.report.HtmlReport;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.RecordReader;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code upr report}: one HTML file about a review or a dataset, for people. */
@Command(
        name = "report",
        header = "Write one HTML file about a review, for people.",
        description = {
            "",
            "The file opens in any browser, without a network: figures, positions by theme, recommending States, all"
                    + " recommendations with search and filters, what came again in the next review, who told what, notices"
                    + " and sources. Inputs of one State give a report about its newest review, unless --review names"
                    + " another; inputs of several States give a report about all their reviews."
        },
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  upr report kazakhstan-4.json -o report.html",
            "  upr report *.csv -o kazakhstan.html --review KAZ-2"
        })
final class ReportCommand implements Callable<Integer> {

    private final Upr upr;

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUTPUT",
            description = "The file to write, such as report.html.")
    private Path output = Path.of("");

    @Option(
            names = "--review",
            paramLabel = "REVIEW",
            description = "The review to report on: the State's code and the cycle, such as KAZ-4.")
    private Optional<ReviewId> review = Optional.empty();

    @Mixin
    private Threshold threshold = new Threshold();

    ReportCommand(Upr upr) {
        this.upr = upr;
    }

    @Override
    public Integer call() throws IOException {
        keepInputs();
        HtmlReport report;
        boolean reached;
        try (RecordReader in = inputs.open(inputs.files(), upr.quiet())) {
            UprDataset dataset = Inputs.read(in);
            report = report(new ReadResult(dataset, in.notices(), in.counts()));
            reached = threshold.reachedBy(in.notices());
            upr.tell(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        report.write(output);
        if (!upr.quiet()) {
            upr.terminal().tell(PlainText.oneLine(output.toString()) + ": written; open it in a browser");
        }
        return reached ? ExitCode.NOTICES : ExitCode.DONE;
    }

    /** A page is no dataset: nobody means to put it in place of one. */
    private void keepInputs() throws IOException {
        for (Path input : inputs.files()) {
            if (Files.exists(output) && Files.exists(input) && Files.isSameFile(output, input)) {
                throw new CommandFailure(
                        "output would replace an input", output.toString(), "name another file, such as report.html");
            }
        }
    }

    private HtmlReport report(ReadResult read) {
        try {
            return review.map(each -> HtmlReport.of(read, each)).orElseGet(() -> HtmlReport.of(read));
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(
                    "nothing to report",
                    String.valueOf(e.getMessage()),
                    review.isPresent() ? "name another --review" : "name other inputs");
        }
    }
}
