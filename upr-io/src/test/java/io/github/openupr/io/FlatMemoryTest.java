package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory does not grow with the input: a million rows pass through a heap of 64 MB. */
class FlatMemoryTest {

    private static final int ROWS = 1_000_000;
    private static final List<String> STATES =
            List.of("Chad", "Peru", "Fiji", "Iran", "India", "Nepal", "Kenya", "Cuba");
    private static final List<String> VERBS = List.of("Continue", "Consider", "Begin", "Strengthen", "Ratify", "Study");
    private static final List<String> THINGS =
            List.of("schools", "prisons", "courts", "a treaty", "clinics", "the law", "wells", "libraries", "\"a, b\"");

    @TempDir
    private Path folder;

    @Test
    void aMillionRowsPassThrough64Megabytes() throws Exception {
        Path input = folder.resolve("input.csv");
        writeRows(input);
        Path lines = folder.resolve("out.jsonl");
        Path json = folder.resolve("out.json");

        ForkedJvm.Result result = ForkedJvm.with("-Xmx64m")
                .run(Convert.class, "upr-info-csv", input, "jsonl", lines, "upr-info-csv", input, "json", json);

        assertThat(result.errors()).isEmpty();
        assertThat(result.exitCode()).isZero();
        // A line for the dataset, one for each review, one for each row.
        assertThat(count(lines, "{\"type\":")).isEqualTo(1 + STATES.size() + ROWS);
        assertThat(count(json, "      \"id\": ")).isEqualTo(STATES.size() + ROWS);
    }

    private static void writeRows(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(TinyFiles.HEADER);
            for (int i = 0; i < ROWS; i++) {
                String to = STATES.get((int) ((long) i * STATES.size() / ROWS));
                String from = STATES.get((STATES.indexOf(to) + 1 + i % (STATES.size() - 1)) % STATES.size());
                String thing = THINGS.get(i % THINGS.size());
                String text = VERBS.get(i % VERBS.size()) + " " + i + " " + thing;
                String quoted = thing.indexOf('"') < 0 ? text : '"' + text.replace("\"", "\"\"") + '"';
                out.write("\n" + TinyFiles.row(to, quoted, from, i % 3 == 0 ? "Noted" : "Accepted", "5"));
            }
        }
    }

    private static long count(Path file, String start) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(start)).count();
        }
    }
}
