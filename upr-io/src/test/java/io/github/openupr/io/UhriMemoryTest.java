package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory does not grow with an export of the Universal Human Rights Index: more rows than it has pass through a heap of 64 MB. */
class UhriMemoryTest {

    private static final int ROWS = 300_000;
    private static final int REVIEWS = 10;

    @TempDir
    private Path folder;

    @Test
    void threeHundredThousandRowsOfJsonPassThrough64Megabytes() throws Exception {
        Path input = folder.resolve("input.json");
        LargeUhriFiles.writeJson(input, ROWS);

        assertThat(recordsOf("uhri-json", input)).isEqualTo(1 + REVIEWS + ROWS);
    }

    @Test
    void threeHundredThousandRowsOfAWorkbookPassThrough64Megabytes() throws Exception {
        Path input = folder.resolve("input.xlsx");
        LargeUhriFiles.writeXlsx(input, ROWS);

        assertThat(recordsOf("uhri-xlsx", input)).isEqualTo(1 + REVIEWS + ROWS);
    }

    private long recordsOf(String format, Path input) throws Exception {
        Path lines = folder.resolve("out.jsonl");
        ForkedJvm.Result result = ForkedJvm.with("-Xmx64m").run(Convert.class, format, input, "jsonl", lines);
        assertThat(result.errors()).isEmpty();
        assertThat(result.exitCode()).isZero();
        return count(lines);
    }

    private static long count(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("{\"type\":")).count();
        }
    }
}
