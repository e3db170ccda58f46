package io.github.openupr.examples.cli;

import io.github.openupr.analysis.AnalysisResult;
import io.github.openupr.analysis.CoverageAudit;
import io.github.openupr.analysis.MentionProposals;
import io.github.openupr.code.ActorKind;
import io.github.openupr.code.PublicationKind;
import io.github.openupr.code.ReviewId;
import io.github.openupr.io.RecordReader;
import io.github.openupr.io.ReportFormat;
import io.github.openupr.model.Actor;
import io.github.openupr.model.Publication;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
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
                    + " recommendations only is shown as one-sided too. Several inputs are compared as one dataset.",
            "",
            "With --text, mentions are proposed from the plain text of one more publication, each with what speaks for it."
                    + " No person has checked them: they count nowhere. What would be left out if they are right is shown"
                    + " behind them."
        },
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  upr coverage kazakhstan-4.json --review KAZ-4",
            "  upr coverage *.json --review kaz-4 --format csv",
            "  upr coverage dataset.json --review KAZ-4 --text release.txt --publisher \"A ministry\""
        })
final class CoverageCommand implements Callable<Integer> {

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

    @Option(
            names = "--text",
            paramLabel = "FILE",
            description =
                    "The plain text of a publication, in English, as UTF-8 or with a byte order mark. With --format"
                            + " csv, what is proposed from it is the table.")
    private Optional<Path> text = Optional.empty();

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who published the text.")
    private Optional<String> publisher = Optional.empty();

    @Mixin
    private FiguresFormat format = new FiguresFormat();

    @Mixin
    private Threshold threshold = new Threshold();

    CoverageCommand(Upr upr) {
        this.upr = upr;
    }

    @Override
    public Integer call() {
        if (publisher.isPresent() && text.isEmpty()) {
            throw new CommandFailure(
                    "--publisher names who published the text of --text", "which is not given", "add --text FILE");
        }
        try (RecordReader in = inputs.open(inputs.files(), upr.quiet())) {
            Optional<String> read = text.isPresent() ? Optional.of(TextFile.read(text.get())) : Optional.empty();
            AnalysisResult result = result(Inputs.read(in), read);
            upr.printWithSources(format.get(), result, in.metadata());
            upr.tell(in);
            return threshold.reachedBy(in.notices()) ? ExitCode.NOTICES : ExitCode.DONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AnalysisResult result(UprDataset dataset, Optional<String> read) {
        try {
            CoverageAudit audit = CoverageAudit.of(dataset, review);
            if (read.isEmpty()) {
                return audit;
            }
            MentionProposals proposals = MentionProposals.of(dataset, review, read.get(), publication());
            return format.get() == ReportFormat.CSV ? proposals : audit.withProposals(proposals);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("cannot compare", String.valueOf(e.getMessage()), "name another --review");
        }
    }

    private Publication publication() {
        return Publication.builder()
                .id(text.map(path -> path.getFileName().toString()).orElse("text"))
                .publisher(Actor.builder()
                        .name(publisher.orElse("unnamed publisher"))
                        .kind(ActorKind.OTHER)
                        .build())
                .kind(PublicationKind.OTHER)
                .build();
    }
}
