package io.github.openupr.examples.cli;

import io.github.openupr.analysis.CoverageAudit;
import io.github.openupr.code.ReviewId;
import io.github.openupr.io.RecordReader;
import io.github.openupr.io.ReportFormat;
import io.github.openupr.io.ReportWriter;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code upr coverage}: who told what of a review, and what they left out. */
@Command(
        name = "coverage",
        header = "Show who told what of a review, and what they left out.",
        description = {
            "",
            "Compares what publications mention with the recommendations and commendations of a review. A publication that"
                    + " mentions commendations and tells of no recommendation is marked as selective; one that tells of"
                    + " recommendations only is shown as one-sided too. Several inputs are compared as one dataset."
        },
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  upr coverage kazakhstan-4.json --review KAZ-4",
            "  upr coverage *.json --review kaz-4 --format csv"
        })
final class CoverageCommand implements Callable<Integer> {

    private static final int LABEL_WIDTH = 12;

    private final Upr upr;

    @Mixin
    private Inputs inputs = new Inputs();

    // picocli refuses the command without the option.
    @SuppressWarnings("NullAway.Init")
    @Option(
            names = "--review",
            required = true,
            paramLabel = "REVIEW",
            description = "The review: the State's code and the cycle, such as KAZ-4.")
    private ReviewId review;

    @Mixin
    private FiguresFormat format = new FiguresFormat();

    @Mixin
    private Threshold threshold = new Threshold();

    CoverageCommand(Upr upr) {
        this.upr = upr;
    }

    @Override
    public Integer call() {
        try (RecordReader in = inputs.open(inputs.files(), upr.quiet())) {
            UprDataset dataset = Inputs.read(in);
            CoverageAudit audit = audit(dataset);
            upr.print(format.get(), out -> ReportWriter.of(format.get()).write(audit, out));
            if (format.get() == ReportFormat.TEXT) {
                Paragraphs sources = new Paragraphs(LABEL_WIDTH);
                SourceList.append(in.metadata(), sources);
                upr.terminal().print(sources.toString());
            }
            upr.tell(in);
            return threshold.reachedBy(in.notices()) ? ExitCode.NOTICES : ExitCode.DONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CoverageAudit audit(UprDataset dataset) {
        try {
            return CoverageAudit.of(dataset, review);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("cannot compare", String.valueOf(e.getMessage()), "name another --review");
        }
    }
}
