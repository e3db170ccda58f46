package io.github.openupr.examples.cli;

import io.github.openupr.analysis.CoverageAudit;
import io.github.openupr.examples.PlainText;
import io.github.openupr.examples.Sample;
import io.github.openupr.examples.report.HtmlReport;
import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.ReportFormat;
import io.github.openupr.io.ReportWriter;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import io.github.openupr.io.UprWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code upr demo}: shows a small dataset and writes it in two formats and as a report, for people who see all this for the first time. */
@Command(
        name = "demo",
        header = "Show a small sample dataset and write it to a folder.",
        description = {
            "",
            "Reads the sample inside this program (Kazakhstan's review of January 2025), shows what is in it, writes"
                    + " it as JSON, as JSON Lines and as a report for a browser, and shows who told what of the review."
        },
        footer = {"", "Example:", "  upr demo -o my-folder"})
final class DemoCommand implements Callable<Integer> {

    private final Upr upr;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "The folder to write to, made where it is missing; upr-demo by default.")
    private Path folder = Path.of("upr-demo");

    DemoCommand(Upr upr) {
        this.upr = upr;
    }

    @Override
    public Integer call() throws IOException {
        ReadResult sample;
        try (InputStream bytes = Sample.open()) {
            sample = UprReader.of(SourceFormat.JSON).read(bytes, Sample.NAME);
        }
        Files.createDirectories(folder);
        Path json = folder.resolve(Sample.NAME);
        Path lines = folder.resolve(Sample.NAME + "l");
        UprWriter.of(OutputFormat.JSON).write(sample.dataset(), json);
        UprWriter.of(OutputFormat.JSON_LINES).write(sample.dataset(), lines);
        Path report = folder.resolve("kazakhstan-4.html");
        HtmlReport.of(sample).write(report);
        upr.terminal().print(new DemoText(sample.dataset()).toString());
        upr.terminal().print("\n");
        CoverageAudit audit = CoverageAudit.of(
                sample.dataset(), sample.dataset().getReviews().get(0).getId());
        upr.print(ReportFormat.TEXT, out -> ReportWriter.of(ReportFormat.TEXT).write(audit, out));
        // What to do now comes last: it is what a terminal still shows.
        upr.terminal().print(written(json, lines, report));
        return ExitCode.DONE;
    }

    private String written(Path json, Path lines, Path report) {
        String first = PlainText.oneLine(json.toString());
        String second = PlainText.oneLine(lines.toString());
        return String.join(
                "\n",
                "",
                "WRITTEN to "
                        + PlainText.oneLine(folder.toAbsolutePath().normalize().toString()),
                "  " + json.getFileName() + "    the dataset as JSON",
                "  " + lines.getFileName() + "   the same as JSON Lines, one record a line",
                "  " + report.getFileName() + "    the same as a report: open it in a browser",
                "",
                "TRY NEXT (upr is short for: java -jar upr-examples/target/upr.jar)",
                "  upr summary " + first,
                "  upr report " + first + " -o report.html",
                "  upr coverage " + first + " --review KAZ-4 --format csv",
                "  upr convert " + second + " -o again.json",
                "  upr formats",
                "  upr --help",
                "");
    }
}
