package io.github.openupr.examples.cli;

import io.github.openupr.analysis.DatasetMerge;
import io.github.openupr.examples.PlainText;
import io.github.openupr.io.RecordReader;
import io.github.openupr.io.UprWriter;
import io.github.openupr.io.report.Figures;
import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.Notice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code upr merge}: makes one dataset of what several sources have of the same reviews. */
@Command(
        name = "merge",
        header = "Merge several sources of the same reviews into one.",
        description = {
            "",
            "Finds which recommendation of one source is which of another, by number, or by State and text, and joins what both"
                    + " have. Inputs that number their recommendations come first, else the order given counts: the earlier"
                    + " source's values are kept, and where the sources contradict each other that is told. The inputs are"
                    + " held in memory. The output appears when it is complete; after a failure, or where --fail-on says so,"
                    + " an old one stays as it was."
        },
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  upr merge report.pdf addendum.pdf -o merged.json",
            "  upr merge thematic-list.docx export.csv -o tables/ --to csv"
        })
final class MergeCommand implements Callable<Integer> {

    private final Upr upr;

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUTPUT",
            description = "The file to write, or a folder for a data package with --to csv.")
    private Path output = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private OutputOption to = new OutputOption();

    @Mixin
    private InferOption infer = new InferOption();

    @Mixin
    private Threshold threshold = new Threshold();

    MergeCommand(Upr upr) {
        this.upr = upr;
    }

    @Override
    public Integer call() throws IOException {
        OutputPlan.Step step = OutputPlan.one(inputs.files(), OutputPlan.Output.of(spec, output), to.format());
        List<UprDataset> datasets = new ArrayList<>();
        boolean reached = false;
        for (Path input : step.inputs()) {
            try (RecordReader in = inputs.open(List.of(input), upr.quiet())) {
                datasets.add(Inputs.read(in));
                tell(PlainText.oneLine(input.toString()) + ": " + ReadingReport.countsLine(in.counts()));
                ReadingReport.lines(in, List.of()).forEach(this::tell);
                reached |= threshold.reachedBy(in.notices());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        DatasetMerge merge = DatasetMerge.of(datasets);
        reached |= threshold.reachedBy(merge.notices());
        String target = PlainText.oneLine(step.target().toString());
        if (reached) {
            tell(merge, List.of());
            upr.terminal()
                    .tell("upr: not written: " + target + ": there are notices at or above " + threshold.name()
                            + ", the limit of --fail-on");
            return ExitCode.NOTICES;
        }
        List<Notice> written = UprWriter.of(step.format()).write(infer.annotate(merge.dataset()), step.target());
        tell(target + ": recommendations "
                + Figures.grouped(merge.dataset().getRecommendations().size())
                + "; of those of later sources " + Figures.grouped(merge.joined()) + " were found in earlier ones, "
                + Figures.grouped(merge.added()) + " were not");
        tell(merge, written);
        return threshold.reachedBy(written) ? ExitCode.NOTICES : ExitCode.DONE;
    }

    private void tell(DatasetMerge merge, List<Notice> written) {
        List<Notice> notices = new ArrayList<>(merge.notices());
        notices.addAll(written);
        ReadingReport.lines(notices).forEach(this::tell);
    }

    private void tell(String line) {
        if (!upr.quiet()) {
            upr.terminal().tell(line);
        }
    }
}
