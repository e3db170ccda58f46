package io.github.openupr.examples.cli;

import io.github.openupr.analysis.FollowUp;
import io.github.openupr.code.StateCode;
import io.github.openupr.io.RecordReader;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code upr follow-up}: which recommendations to a State came again in its next review, and what is due by the coming one. */
@Command(
        name = "follow-up",
        header = "Show which recommendations came again in the next review.",
        description = {
            "",
            "Compares each review of a State with the next one in the data: which recommendations come again, by like words or"
                    + " by treaty, which of them were supported or noted, what assessors found, and what is due by the coming"
                    + " review. Each pair is shown with the reason. Several inputs are followed as one dataset."
        },
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  upr follow-up 6-9.csv 17-20.csv --state KAZ",
            "  upr follow-up *.csv --state Kazakhstan --format csv"
        })
final class FollowUpCommand implements Callable<Integer> {

    private final Upr upr;

    @Mixin
    private Inputs inputs = new Inputs();

    // picocli refuses the command without the option.
    @SuppressWarnings("NullAway.Init")
    @Option(
            names = "--state",
            required = true,
            paramLabel = "STATE",
            completionCandidates = StateCodes.class,
            description = "The State under review: its code or name, such as KAZ or Kazakhstan.")
    private StateCode state;

    @Mixin
    private FiguresFormat format = new FiguresFormat();

    @Mixin
    private Threshold threshold = new Threshold();

    FollowUpCommand(Upr upr) {
        this.upr = upr;
    }

    @Override
    public Integer call() {
        try (RecordReader in = inputs.open(inputs.files(), upr.quiet())) {
            FollowUp result = follow(Inputs.read(in));
            upr.printWithSources(format.get(), result, in.metadata());
            upr.tell(in);
            return threshold.reachedBy(in.notices()) ? ExitCode.NOTICES : ExitCode.DONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FollowUp follow(UprDataset dataset) {
        try {
            return FollowUp.of(dataset, state);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("cannot follow up", String.valueOf(e.getMessage()), "name another --state");
        }
    }
}
