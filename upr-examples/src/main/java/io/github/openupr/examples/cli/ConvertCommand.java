package io.github.openupr.examples.cli;

import io.github.openupr.examples.PlainText;
import io.github.openupr.io.RecordReader;
import io.github.openupr.io.RecordWriter;
import io.github.openupr.io.UprWriter;
import io.github.openupr.model.DatasetMetadata;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code upr convert}: reads files and writes them in another format, one record after the other. */
@Command(
        name = "convert",
        header = "Convert files into another format.",
        description = {
            "",
            "Several inputs become one dataset, or with -o FOLDER/ one output each. An output appears when it is complete;"
                    + " after a failure, or where --fail-on says so, an old one stays as it was."
        },
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  upr convert export.csv -o dataset.json",
            "  upr convert 2008.csv 2012.csv -o both.jsonl",
            "  upr convert *.csv -o folder/ --to jsonl",
            "  upr convert uhri.json -o tables.xlsx",
            "  upr convert export.csv -o inferred.jsonl --infer",
            "  upr convert dataset.json -o export.csv --to upr-info-csv"
        })
final class ConvertCommand implements Callable<Integer> {

    private final Upr upr;

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUTPUT",
            description =
                    "The file to write, or a folder (it exists or ends in /) for one file for each input, or for one"
                            + " data package with --to csv.")
    private Path output = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private OutputOption to = new OutputOption();

    @Mixin
    private InferOption infer = new InferOption();

    @Mixin
    private Threshold threshold = new Threshold();

    ConvertCommand(Upr upr) {
        this.upr = upr;
    }

    @Override
    public Integer call() throws IOException {
        int code = ExitCode.DONE;
        for (OutputPlan.Step step : OutputPlan.of(inputs.files(), OutputPlan.Output.of(spec, output), to.format())) {
            code = Math.max(code, convert(step));
        }
        return code;
    }

    private int convert(OutputPlan.Step step) throws IOException {
        try (RecordReader in = inputs.open(step.inputs(), upr.quiet())) {
            RecordWriter opened = open(step, in.metadata());
            boolean stopped;
            try (RecordWriter out = opened) {
                out.writeAll(infer.annotate(in));
                stopped = threshold.reachedBy(in.notices()) || threshold.reachedBy(out.notices());
                if (stopped) {
                    out.abort();
                }
            }
            tell(step, in, opened, stopped);
            return stopped || threshold.reachedBy(opened.notices()) ? ExitCode.NOTICES : ExitCode.DONE;
        }
    }

    private static RecordWriter open(OutputPlan.Step step, Optional<DatasetMetadata> metadata) throws IOException {
        UprWriter writer = UprWriter.of(step.format());
        return metadata.isPresent() ? writer.open(step.target(), metadata.get()) : writer.open(step.target());
    }

    private void tell(OutputPlan.Step step, RecordReader in, RecordWriter out, boolean stopped) {
        String target = PlainText.oneLine(step.target().toString());
        Terminal terminal = upr.terminal();
        if (!upr.quiet()) {
            terminal.tell(target + ": " + ReadingReport.countsLine(in.counts()));
            ReadingReport.lines(in, out.notices()).forEach(terminal::tell);
        }
        if (stopped) {
            terminal.tell("upr: not written: " + target + ": there are notices at or above " + threshold.name()
                    + ", the limit of --fail-on");
        }
    }
}
