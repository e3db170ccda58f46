package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the system gives no more open files that is a trouble of the disk, not of the file, and nothing stays open or lies about. */
class OpenFilesTest {

    private static final int MOST = 200;

    @TempDir
    private Path folder;

    @Test
    void whereNoFileCanBeOpenedItIsSaidAndNoInputIsBlamed() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "skipped: there is no /bin/bash");
        Path inputs = Files.createDirectory(folder.resolve("inputs"));
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        ForkedJvm.Result result = ForkedJvm.with(
                        "-Dupr.root=" + System.getProperty("upr.root", ".."),
                        "-Djava.io.tmpdir=" + temporary,
                        "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory")
                .withOpenFiles(MOST)
                .run(Starving.class, inputs);
        assertThat(result.errors()).isEmpty();
        // With none left every input fails, and with a few all can be read again.
        List<String> lines = result.output().lines().toList();
        assertThat(lines).hasSizeGreaterThan(14).last().isEqualTo("all are read");
        assertThat(lines.subList(0, lines.size() - 1)).allMatch(line -> line.contains("Too many open files"));
        assertThat(TinyFiles.namesIn(temporary)).isEmpty();
        assertThat(TinyFiles.namesIn(inputs)).noneMatch(name -> name.contains("copy"));
    }

    /** Takes all files that the system gives, then returns one after the other and tries to read and write each time. */
    static final class Starving {

        private static final int ENOUGH = 12;

        private Starving() {}

        public static void main(String[] args) throws IOException {
            Path folder = Path.of(args[0]);
            List<SmallInputs.Input> inputs = SmallInputs.writeAll(folder, 3);
            for (SmallInputs.Input input : inputs) {
                // Loads the classes, which takes files too.
                copy(input, folder);
                UprReader.detect(input.file());
            }
            Deque<Closeable> taken = takeAll();
            boolean all = false;
            for (int given = 0; given < ENOUGH && !all; given++) {
                all = true;
                for (SmallInputs.Input input : inputs) {
                    try {
                        copy(input, folder);
                    } catch (IOException e) {
                        all = false;
                        System.out.println(input + " with " + given + ": " + e.getMessage());
                    }
                }
                taken.pop().close();
            }
            System.out.println(all ? "all are read" : "too many files stay open");
        }

        private static void copy(SmallInputs.Input input, Path folder) throws IOException {
            Path copy = folder.resolve("copy");
            UprWriter.of(OutputFormat.JSON).write(input.read().dataset(), copy);
            Files.delete(copy);
        }

        private static Deque<Closeable> takeAll() {
            Deque<Closeable> taken = new ArrayDeque<>();
            while (true) {
                try {
                    taken.push(new FileInputStream("/dev/null"));
                } catch (IOException e) {
                    return taken;
                }
            }
        }
    }
}
