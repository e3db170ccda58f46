package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.SharedData;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports are held whole, and a heap of 64 MB, a quarter of what is promised, is enough for the longest. */
class ReportMemoryTest {

    private static final int ITEMS = 5_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"china2009.txt", "slovenia2025-a-hrc-59-15.pdf"})
    void theLongestReportsAtHandNeedLessThan64Megabytes(String name) throws Exception {
        assertThat(recommendations(SharedData.path("data/working-group-reports/" + name)))
                .isGreaterThan(100);
    }

    @Test
    void aReportOf5000ItemsNeedsLessThan64Megabytes() throws Exception {
        Path report = folder.resolve("report.txt");
        writeReport(report);

        assertThat(recommendations(report)).isEqualTo(ITEMS);
    }

    private long recommendations(Path report) throws IOException, InterruptedException {
        Path lines = folder.resolve("out.jsonl");
        ForkedJvm.Result result =
                ForkedJvm.with("-Xmx64m").run(Convert.class, "working-group-report", report, "jsonl", lines);
        assertThat(result.exitCode()).as(result.errors()).isZero();
        try (Stream<String> written = Files.lines(lines)) {
            return written.filter(line -> line.startsWith("{\"type\":\"recommendation\""))
                    .count();
        }
    }

    private static void writeReport(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("""
                    A/HRC/31/77
                    Human Rights Council
                    Report of the Working Group on the Universal Periodic Review
                    Chad
                    Introduction
                    1. The Working Group held its seventeenth session in 2013. The review of Chad was held on 29 October 2013.
                    B. Interactive dialogue and responses by the State under review
                    5. Norway welcomed the planting of trees in all parts of the country and asked how they are kept from drying up.
                    II. Conclusions and/or recommendations
                    9. The following recommendations will be examined by Chad, which will provide responses in due time:
                    """);
            for (int i = 1; i <= ITEMS; i++) {
                out.write(
                        "9." + i + " Continue to plant trees of the kind " + i
                                + " along all roads between the villages and to water them with care in the dry months (Norway, Peru);\n");
            }
        }
    }
}
