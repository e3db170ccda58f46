package io.github.openupr.examples.cli;

import io.github.openupr.analysis.DatasetDiff;
import io.github.openupr.examples.PlainText;
import io.github.openupr.io.RecordReader;
import io.github.openupr.io.ReportFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code upr diff}: what changed between two editions of a dataset. */
@Command(
        name = "diff",
        header = "Show what changed between two editions of a dataset.",
        description = {
            "",
            "Shows which records were added, removed and changed, each changed value before and after, and the fingerprint of"
                    + " both: the SHA-256 digest of what they hold as canonical JSON. The files may have different formats."
                    + " Both inputs are held in memory."
        },
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  upr diff export-2024.csv export-2025.csv",
            "  upr diff before.json after.jsonl --format csv"
        })
final class DiffCommand implements Callable<Integer> {

    private final Upr upr;

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "The earlier edition, in any format that 'upr formats' lists.")
    private Path a = Path.of("");

    @Parameters(index = "1", paramLabel = "B", description = "The later edition.")
    private Path b = Path.of("");

    @Mixin
    private FromOption from = new FromOption();

    @Mixin
    private FiguresFormat format = new FiguresFormat();

    @Mixin
    private Threshold threshold = new Threshold();

    DiffCommand(Upr upr) {
        this.upr = upr;
    }

    @Override
    public Integer call() {
        try (RecordReader before = from.open(List.of(a), upr.quiet());
                RecordReader after = from.open(List.of(b), upr.quiet())) {
            DatasetDiff diff = DatasetDiff.of(Inputs.read(before), Inputs.read(after));
            if (format.get() == ReportFormat.TEXT) {
                upr.terminal()
                        .print("before  " + PlainText.oneLine(a.toString()) + "\nafter   "
                                + PlainText.oneLine(b.toString()) + "\n\n");
            }
            upr.print(format.get(), diff);
            upr.tell(before);
            upr.tell(after);
            return threshold.reachedBy(before.notices()) || threshold.reachedBy(after.notices())
                    ? ExitCode.NOTICES
                    : ExitCode.DONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
