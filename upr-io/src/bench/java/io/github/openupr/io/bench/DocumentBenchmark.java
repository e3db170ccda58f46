package io.github.openupr.io.bench;

import io.github.openupr.code.SharedData;
import io.github.openupr.io.RecordReader;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import io.github.openupr.model.UprRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reading reports and addenda: as text against decoding and splitting lines, as PDF against PDFBox's text of the same file. */
@State(Scope.Benchmark)
public class DocumentBenchmark {

    /** What the reader lets PDFBox hold. */
    private static final long IN_MEMORY = 1L << 24;

    private static final long ON_DISK = 1L << 28;

    private List<Path> reports = List.of();
    private Path pdf = Path.of("");
    private Path addendum = Path.of("");

    @Setup
    public void findFiles() throws IOException {
        Path folder = SharedData.path("data/working-group-reports");
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> texts = Files.newDirectoryStream(folder, "*.txt")) {
            texts.forEach(found::add);
        }
        found.sort(Comparator.naturalOrder());
        reports = found;
        pdf = folder.resolve("slovenia2025-a-hrc-59-15.pdf");
        addendum = SharedData.path("data/addenda/slovenia2025-a-hrc-59-15-add1.txt");
    }

    /** All reports as text: a hundred and thirty, so the time of one is that part of it. */
    @Benchmark
    public void textReports(Blackhole sink) throws IOException {
        for (Path report : reports) {
            read(SourceFormat.WORKING_GROUP_REPORT, report, sink);
        }
    }

    @Benchmark
    public void linesOfReports(Blackhole sink) throws IOException {
        for (Path report : reports) {
            lines(report, sink);
        }
    }

    @Benchmark
    public void pdfReport(Blackhole sink) throws IOException {
        read(SourceFormat.WORKING_GROUP_REPORT, pdf, sink);
    }

    @Benchmark
    public void pdfText(Blackhole sink) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(
                        new RandomAccessReadBufferedFile(pdf),
                        MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK).streamCache)) {
            sink.consume(new PDFTextStripper().getText(document));
        }
    }

    @Benchmark
    public void textAddendum(Blackhole sink) throws IOException {
        read(SourceFormat.ADDENDUM, addendum, sink);
    }


    private static void read(SourceFormat format, Path file, Blackhole sink) throws IOException {
        try (RecordReader in = UprReader.of(format).open(file)) {
            for (UprRecord record : in) {
                sink.consume(record);
            }
        }
    }

    private static void lines(Path file, Blackhole sink) throws IOException {
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().forEach(sink::consume);
    }
}
