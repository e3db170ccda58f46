package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.io.ReadCounts;
import io.github.openupr.io.RecordCounts;
import io.github.openupr.model.SourceRef;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoticeReportTest {

    private static Notice notice(String code, Severity severity, int row) {
        SourceRef place =
                SourceRef.builder().source("a.csv").location("row " + row).build();
        return Notice.of(code, severity, "it is so", place, "line\nbreak");
    }

    @Test
    void theGravestCodeComesFirstWithThreeExamplesAtMost() {
        List<Notice> read = List.of(
                notice("small", Severity.INFO, 1),
                notice("big", Severity.ERROR, 2),
                notice("small", Severity.INFO, 3),
                notice("small", Severity.INFO, 4),
                notice("small", Severity.INFO, 5));
        assertThat(new NoticeReport(read, Map.of("small", 1_234L, "big", 1L), List.of()).lines())
                .containsExactly(
                        "error big: 1 notice",
                        "  a.csv, row 2: it is so [line break]",
                        "info small: 1,234 notices",
                        "  a.csv, row 1: it is so [line break]",
                        "  a.csv, row 3: it is so [line break]",
                        "  a.csv, row 4: it is so [line break]",
                        "  and 1,231 more");
    }

    @Test
    void theWritersNoticesAreCountedToo() {
        List<Notice> written = List.of(notice("lost", Severity.WARNING, 1), notice("lost", Severity.WARNING, 2));
        assertThat(new NoticeReport(List.of(), Map.of(), written).lines()).startsWith("warning lost: 2 notices");
    }

    @Test
    void theCountsLineAddsUp() {
        ReadCounts counts = new ReadCounts(1_006, 1_000, 3, 2, 1, new RecordCounts(1, 999, 0, 0, 0, 0), Map.of());
        assertThat(NoticeReport.countsLine(counts))
                .isEqualTo("rows read 1,006 = used 1,000 + skipped 3 + rejected 2 + blank 1; records: reviews 1,"
                        + " recommendations 999");
    }
}
