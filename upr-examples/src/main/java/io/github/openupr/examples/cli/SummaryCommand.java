package io.github.openupr.examples.cli;

import io.github.openupr.analysis.ReviewSummary;
import io.github.openupr.code.ReviewId;
import io.github.openupr.io.RecordReader;
import io.github.openupr.model.UprDataset;
import io.github.openupr.model.UprRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code upr summary}: counts what files hold, one record after the other, or one review in comparison with all others. */
@Command(
        name = "summary",
        header = "Count what files hold.",
        description = {
            "",
            "Counts reviews, recommendations, commendations, pledges, positions and cycles, and names the ten most frequent"
                    + " themes and the ten most active recommending States. Several inputs are counted as one dataset.",
            "",
            "With --review: one review by position, theme, group of persons, goal, treaty, regional group, recommending State and"
                    + " action category, each compared with all other reviews of the inputs, which are held in memory."
        },
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  upr summary export.csv",
            "  upr summary *.csv --format json",
            "  upr summary *.csv --review KAZ-2"
        })
final class SummaryCommand implements Callable<Integer> {

    private final Upr upr;

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(
            names = "--review",
            paramLabel = "REVIEW",
            description = "Only this review, in more detail: the State's code and the cycle, such as KAZ-4.")
    private Optional<ReviewId> review = Optional.empty();

    @Mixin
    private FiguresFormat format = new FiguresFormat();

    @Mixin
    private Threshold threshold = new Threshold();

    SummaryCommand(Upr upr) {
        this.upr = upr;
    }

    @Override
    public Integer call() {
        try (RecordReader in = inputs.open(inputs.files(), upr.quiet())) {
            if (review.isPresent()) {
                upr.print(format.get(), summary(Inputs.read(in), review.get()));
            } else {
                print(summary(in));
            }
            upr.tell(in);
            return threshold.reachedBy(in.notices()) ? ExitCode.NOTICES : ExitCode.DONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReviewSummary summary(UprDataset dataset, ReviewId review) {
        try {
            return ReviewSummary.of(dataset, review);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("cannot sum up", String.valueOf(e.getMessage()), "name another --review");
        }
    }

    private static Summary summary(RecordReader in) {
        Summary summary = new Summary();
        for (UprRecord record : in) {
            summary.add(record);
        }
        return summary;
    }

    private void print(Summary summary) {
        switch (format.get()) {
            case TEXT -> upr.terminal().print(SummaryText.of(summary));
            case JSON -> upr.terminal().printData(SummaryJson.of(summary));
            case CSV, SARIF -> upr.terminal().printData(SummaryCsv.of(summary));
        }
    }
}
