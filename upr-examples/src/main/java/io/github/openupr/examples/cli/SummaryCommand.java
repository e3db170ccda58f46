package io.github.openupr.examples.cli;

import io.github.openupr.io.RecordReader;
import io.github.openupr.model.UprRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code upr summary}: counts what files hold, one record after the other. */
@Command(
        name = "summary",
        header = "Count what files hold.",
        description = {
            "",
            "Counts reviews, recommendations, commendations, pledges, positions and cycles, and names the ten most frequent"
                    + " themes and the ten most active recommending States. Several inputs are counted as one dataset."
        },
        sortOptions = false,
        footer = {"", "Examples:", "  upr summary export.csv", "  upr summary *.csv --format json"})
final class SummaryCommand implements Callable<Integer> {

    private final Upr upr;

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private FiguresFormat format = new FiguresFormat();

    @Mixin
    private Threshold threshold = new Threshold();

    SummaryCommand(Upr upr) {
        this.upr = upr;
    }

    @Override
    public Integer call() {
        Summary summary = new Summary();
        try (RecordReader in = inputs.open(inputs.files(), upr.quiet())) {
            for (UprRecord record : in) {
                summary.add(record);
            }
            print(summary);
            upr.tell(in);
            return threshold.reachedBy(in.notices()) ? ExitCode.NOTICES : ExitCode.DONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(Summary summary) {
        switch (format.get()) {
            case TEXT -> upr.terminal().print(SummaryText.of(summary));
            case JSON -> upr.terminal().printData(SummaryJson.of(summary));
            case CSV, SARIF -> upr.terminal().printData(SummaryCsv.of(summary));
        }
    }
}
