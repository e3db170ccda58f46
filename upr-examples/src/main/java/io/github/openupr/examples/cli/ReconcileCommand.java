package io.github.openupr.examples.cli;

import io.github.openupr.analysis.Reconciliation;
import io.github.openupr.code.ReviewId;
import io.github.openupr.examples.PlainText;
import io.github.openupr.io.RecordReader;
import io.github.openupr.io.ReportFormat;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code upr reconcile}: in what two sources of one review differ. */
@Command(
        name = "reconcile",
        header = "Show in what two sources of one review differ.",
        description = {
            "",
            "Finds which State's recommendation of one source is which of the other, and shows those that only one has, those"
                    + " in other words, divided otherwise or with another position, and where each was read. Both inputs are"
                    + " held in memory."
        },
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  upr reconcile thematic-list.docx export.csv",
            "  upr reconcile uhri.json export.csv --review KAZ-2 --format csv"
        })
final class ReconcileCommand implements Callable<Integer> {

    private static final int REVIEWS_SHOWN = 5;

    private final Upr upr;

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "The first source, in any format that 'upr formats' lists.")
    private Path a = Path.of("");

    @Parameters(index = "1", paramLabel = "B", description = "The second source.")
    private Path b = Path.of("");

    @Mixin
    private FromOption from = new FromOption();

    @Option(
            names = "--review",
            paramLabel = "REVIEW",
            description =
                    "The review: the State's code and the cycle, such as KAZ-4. Not needed where the sources have one"
                            + " in common.")
    private Optional<ReviewId> review = Optional.empty();

    @Mixin
    private FiguresFormat format = new FiguresFormat();

    @Mixin
    private Threshold threshold = new Threshold();

    ReconcileCommand(Upr upr) {
        this.upr = upr;
    }

    @Override
    public Integer call() {
        try (RecordReader first = from.open(List.of(a), upr.quiet());
                RecordReader second = from.open(List.of(b), upr.quiet())) {
            Reconciliation result = compare(Inputs.read(first), Inputs.read(second));
            if (format.get() == ReportFormat.TEXT) {
                upr.terminal().print("A  " + name(a) + "\nB  " + name(b) + "\n\n");
            }
            upr.print(format.get(), result);
            upr.tell(first);
            upr.tell(second);
            return threshold.reachedBy(first.notices()) || threshold.reachedBy(second.notices())
                    ? ExitCode.NOTICES
                    : ExitCode.DONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reconciliation compare(UprDataset first, UprDataset second) {
        ReviewId compared = review.orElseGet(() -> inCommon(Reconciliation.reviewsInCommon(first, second)));
        try {
            return Reconciliation.of(first, second, compared);
        } catch (IllegalArgumentException e) {
            throw failure(String.valueOf(e.getMessage()), "name another --review or other sources");
        }
    }

    private ReviewId inCommon(List<ReviewId> reviews) {
        if (reviews.isEmpty()) {
            throw failure("no review of which both have recommendations", "name two sources of one review");
        }
        if (reviews.size() > 1) {
            int more = reviews.size() - REVIEWS_SHOWN;
            throw failure(
                    "both have recommendations of "
                            + reviews.stream()
                                    .limit(REVIEWS_SHOWN)
                                    .map(ReviewId::toString)
                                    .collect(Collectors.joining(", "))
                            + (more > 0 ? " and " + more + " more" : ""),
                    "name one with --review");
        }
        return reviews.get(0);
    }

    private CommandFailure failure(String reason, String remedy) {
        return new CommandFailure("cannot compare " + name(a) + " and " + name(b), reason, remedy);
    }

    private static String name(Path path) {
        return PlainText.oneLine(path.toString());
    }
}
