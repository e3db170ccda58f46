package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.validation.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is kept of a stream in the folder for temporary files is gone in any case when the reader is closed or was never opened. Each case
 * runs in another virtual machine, whose folder is its own.
 */
class SpoolTest {

    @TempDir
    private Path folder;

    @Test
    void nothingIsLeftOfAnyStream() throws Exception {
        ForkedJvm.Result result = ForkedJvm.with("-Djava.io.tmpdir=" + folder).run(Streams.class);
        assertThat(result.errors()).isEmpty();
        assertThat(result.output().lines())
                .containsExactly(
                        "read 0",
                        "open 1",
                        "closed 0",
                        "closed again 0",
                        "empty: empty_input 0",
                        "unknown: unknown_format 0",
                        "other format: not_this_format 0",
                        "too large: limit_bytes 0",
                        "fail on: fail_on_reached 0",
                        "broken: connection reset 0");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whereNoTemporaryFileCanBeMadeTheFolderIsNamed() throws Exception {
        Path missing = folder.resolve("missing");
        ForkedJvm.Result result = ForkedJvm.with("-Djava.io.tmpdir=" + missing).run(Failing.class);
        // Newer runtimes warn of such a folder themselves.
        assertThat(result.errors().lines()).allMatch(line -> line.startsWith("WARNING: java.io.tmpdir"));
        assertThat(result.output())
                .isEqualTo(missing + ": could not be written (NoSuchFile);"
                        + " set java.io.tmpdir to a folder that exists and that you may write into\n");
    }

    @Test
    void whereThereIsNoRoomForAStreamTheFolderIsNamedAndLeftEmpty() throws Exception {
        ForkedJvm.Result result =
                ForkedJvm.with("-Djava.io.tmpdir=" + folder).withLargestFile(64).run(Failing.class);
        assertThat(result.errors()).isEmpty();
        assertThat(result.output())
                .isEqualTo(folder + ": could not be written (File too large);"
                        + " make room there, or set java.io.tmpdir to another folder\n");
        assertThat(folder).isEmptyDirectory();
    }

    /** Reads streams of all kinds and prints what came of each and how many temporary files there are then. */
    static final class Streams {

        private static final UprReader READER = UprReader.detecting();

        public static void main(String[] args) throws IOException {
            READER.read(stream(TinyFiles.csv(TinyFiles.SCHOOLS)), "good");
            print("read");
            RecordReader opened = READER.open(stream(TinyFiles.csv(TinyFiles.SCHOOLS)), "good");
            print("open");
            opened.close();
            print("closed");
            opened.close();
            print("closed again");
            fail("empty", READER, stream(""));
            fail("unknown", READER, stream("Dear delegates"));
            fail("other format", UprReader.of(SourceFormat.UPR_INFO_CSV), stream("Dear delegates"));
            fail("too large", limited(ReadLimits.defaults().withMaxBytes(10)), stream("Dear delegates"));
            String unknownState = TinyFiles.row("Chad", "Say who asks", "Atlantis", "Noted", "5");
            ReadOptions strict = ReadOptions.builder().failOn(Severity.INFO).build();
            fail("fail on", UprReader.detecting(strict), stream(TinyFiles.csv(unknownState)));
            fail("broken", READER, new SequenceInputStream(stream("{}"), new BrokenStream()));
        }

        private static UprReader limited(ReadLimits limits) {
            return UprReader.detecting(ReadOptions.builder().limits(limits).build());
        }

        private static void fail(String name, UprReader reader, InputStream in) throws IOException {
            try {
                reader.read(in, name);
                print(name + ": no failure");
            } catch (UprFormatException e) {
                print(name + ": " + e.code());
            } catch (IOException e) {
                print(name + ": " + e.getMessage());
            }
        }

        private static void print(String what) throws IOException {
            Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
            long files = TinyFiles.namesIn(temporary).stream()
                    .filter(name -> name.startsWith("upr-"))
                    .count();
            System.out.println(what + " " + files);
        }

        private static InputStream stream(String text) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Reads a stream of a megabyte and prints the message of the failure. */
    static final class Failing {

        public static void main(String[] args) throws IOException {
            try (InputStream in = new ByteArrayInputStream(new byte[1 << 20])) {
                UprReader.detecting().read(in, "upload");
            } catch (IOException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
