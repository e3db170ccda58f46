package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptionTest {

    private static final int MANY = 400_000;

    @TempDir
    Path folder;

    @Test
    void aProcessThatIsAskedToEndLeavesTheOldOutputAndNoFileBesideIt() throws IOException, InterruptedException {
        assumeTrue(
                !System.getProperty("os.name").startsWith("Windows"),
                "skipped: Windows ends a process without asking it");
        Path input = longExport();
        Path output = Files.writeString(folder.resolve("out.jsonl"), "before");
        Path told = Files.createDirectories(folder.resolve("told")).resolve("lines");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Start.class.getName(),
                        "convert",
                        input.toString(),
                        "-o",
                        output.toString())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        while (process.isAlive() && files() == 3) {
            Thread.sleep(20);
        }
        assertThat(files()).as("the output is being written").isEqualTo(4);

        process.destroy();

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(told).isEmptyFile();
        assertThat(process.exitValue()).isEqualTo(128 + 15);
        assertThat(output).hasContent("before");
        assertThat(files()).isEqualTo(3);
    }

    private Path longExport() throws IOException {
        Path file = Ran.export(folder.resolve("long.csv"), Ran.row("Ratify it.", "Accepted", "General"));
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.APPEND)) {
            for (int row = 0; row < MANY; row++) {
                out.write(Ran.row("Ratify treaty " + row + ".", "Accepted", "General"));
                out.write("\r\n");
            }
        }
        return file;
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
