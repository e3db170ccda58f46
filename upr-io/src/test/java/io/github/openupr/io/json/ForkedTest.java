package io.github.openupr.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.io.Golden;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What needs a JVM of its own: a small heap, a strange locale, time zone and charset. */
class ForkedTest {

    /** So that what grows with the file shows. */
    static final List<String> SMALL_HEAP = List.of("-Xmx64m");

    /** A third of it, so that a third of the file shows the same. */
    private static final List<String> TINY_HEAP = List.of("-Xmx24m");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"JSON, full.json", "JSON_LINES, full.jsonl"})
    void neitherLocaleNorTimeZoneNorDefaultCharsetChangeAByte(String format, String golden) throws Exception {
        Path file = folder.resolve("out");
        List<String> abroad = List.of(
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.extensions=u-nu-arab",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=UTF-16BE");

        assertThat(run(abroad, "specimens", file.toString(), format).replace("\0", ""))
                .contains("written 6");
        assertThat(file).hasSameBinaryContentAs(Golden.file(golden));
    }

    @ParameterizedTest
    @CsvSource({"JSON, 600", "JSON_LINES, 950"})
    void memoryStaysFlatHoweverLongTheFile(String format, int reviews) throws Exception {
        Path file = folder.resolve("out");

        String written = run(TINY_HEAP, "write", file.toString(), format, Integer.toString(reviews));
        String read = run(TINY_HEAP, "read", file.toString(), format);

        assertThat(written).isEqualTo("written " + 101 * reviews);
        assertThat(read).isEqualTo("read " + 101 * reviews + ", notices 0");
        assertThat(Files.size(file)).isGreaterThan(90L << 20);
    }

    @Test
    void aLineOfTwoGigabytesFailsInASmallHeap() throws Exception {
        Path file = folder.resolve("in");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }

        assertThat(run(SMALL_HEAP, "read", file.toString(), "JSON_LINES")).isEqualTo("limit_field_length");
    }

    @Test
    void aTextOfHundredsOfMegabytesFailsInASmallHeap() throws Exception {
        Path file = folder.resolve("in");
        byte[] letters = new byte[1 << 20];
        Arrays.fill(letters, (byte) 'x');
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("{\"schemaVersion\":\"1.0\",\"metadata\":{\"title\":\"".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 200; i++) {
                out.write(letters);
            }
        }

        assertThat(run(SMALL_HEAP, "read", file.toString(), "JSON")).isEqualTo("limit_field_length");
    }

    /** What {@link Forked} prints, run in a JVM with these options. */
    static String run(List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Forked.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return output.strip();
    }
}
