package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who stops the command, as Ctrl-C does, finds the old output and no other file. */
@Timeout(120)
class StoppedCommandTest {

    /** More than are written before the process can be stopped. */
    private static final int ROWS = 300_000;

    @TempDir
    private Path folder;

    @Test
    void nothingIsLeftOfACommandThatIsStopped() throws Exception {
        assumeTrue(File.separatorChar == '/', "skipped: on Windows a process cannot be told to stop, only killed");
        Path input = Ran.export(
                folder.resolve("export.csv"),
                IntStream.range(0, ROWS)
                        .mapToObj(i -> Ran.row("Plant " + i + " trees", "Accepted", "Environment"))
                        .toArray(String[]::new));
        Path output = Files.writeString(folder.resolve("out.json"), "old");
        Path errors = folder.resolve("errors");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Start.class.getName(),
                        "convert",
                        input.toString(),
                        "-o",
                        output.toString())
                .redirectError(errors.toFile())
                .start();
        while (process.isAlive() && temporaryFiles().isEmpty()) {
            Thread.sleep(20);
        }
        process.destroy();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(128 + 15);
        assertThat(temporaryFiles()).isEmpty();
        assertThat(output).hasContent("old");
        assertThat(Files.readString(errors, StandardCharsets.UTF_8))
                .isEqualTo("upr: stopped: before the end: run it again; the old output is as it was\n");
    }

    private List<Path> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(".upr-"))
                    .toList();
        }
    }
}
