package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.io.ReadCounts;
import io.github.openupr.io.RecordCounts;
import io.github.openupr.io.RecordReader;
import io.github.openupr.io.UprReader;
import io.github.openupr.model.SourceRef;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingReportTest {

    private static final Notice LOST = Notice.of(
            "not_in_format",
            Severity.WARNING,
            "it has no place in the format",
            SourceRef.builder().location("row 1").build());

    @TempDir
    Path folder;

    private List<String> lines(List<Notice> written, String... rows) throws IOException {
        try (RecordReader in = UprReader.detecting().open(Ran.export(folder.resolve("a.csv"), rows))) {
            in.forEach(record -> {});
            return ReadingReport.lines(in, written);
        }
    }

    @Test
    void whatWasReadIsToldAsAValidationIs() throws IOException {
        String odd = Ran.row("Build schools", "Perhaps", "Justice");

        assertThat(lines(List.of(), odd, odd.replace("Perhaps", "Later"), odd, odd))
                .contains("  a.csv, row 2", "  and 1 more", "0 errors, 4 warnings, 0 remarks")
                .first()
                .asString()
                .startsWith("warning unknown_response (4): ");
    }

    @Test
    void theWritersNoticesAreCountedToo() throws IOException {
        assertThat(lines(List.of(LOST, LOST), Ran.row("Build schools", "Accepted", "Justice")))
                .first()
                .asString()
                .startsWith("warning not_in_format (2)");
    }

    @Test
    void nothingIsSaidOfNothing() throws IOException {
        assertThat(lines(List.of(), Ran.row("Build schools", "Accepted", "Justice")))
                .isEmpty();
    }

    @Test
    void theCountsLineAddsUp() {
        ReadCounts counts = new ReadCounts(1_006, 1_000, 3, 2, 1, new RecordCounts(1, 999, 0, 0, 0, 0), Map.of());
        assertThat(ReadingReport.countsLine(counts))
                .isEqualTo("rows read 1,006 = used 1,000 + skipped 3 + rejected 2 + blank 1; records: reviews 1,"
                        + " recommendations 999");
    }
}
