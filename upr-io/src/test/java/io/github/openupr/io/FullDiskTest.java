package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where there is no room, the message names the target, the old file stays and no other is left. */
class FullDiskTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void aFileThatMayNotGrow(OutputFormat format) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "skipped: there is no /bin/bash");
        Path target = Files.writeString(folder.resolve("target"), "old");
        // The first is reached at once, the second in the middle.
        for (int kibibytes : new int[] {1, 200}) {
            ForkedJvm.Result result =
                    ForkedJvm.with().withLargestFile(kibibytes).run(Writing.class, format, target);
            assertThat(result.errors()).isEmpty();
            assertThat(result.output())
                    .isEqualTo(target + ": could not be written (File too large);"
                            + " nothing was changed: make room, or choose another place\n");
            assertThat(target).hasContent("old");
        }
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void noTemporaryFileIsLeft(OutputFormat format) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "skipped: there is no /bin/bash");
        Path target = Files.writeString(folder.resolve("target"), "old");
        for (int kibibytes : new int[] {1, 400}) {
            ForkedJvm.with().withLargestFile(kibibytes).run(Writing.class, format, target);
            assertThat(TinyFiles.namesIn(folder)).containsExactly("target");
        }
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void aDeviceWithoutRoom(OutputFormat format) {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full) && !Files.isRegularFile(full), "skipped: there is no device " + full);
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> UprWriter.of(format).write(Samples.dataset(3), full))
                .withMessageStartingWith("/dev/full: could not be written (")
                .withMessageEndingWith("); a part may have arrived: choose another place");
        assertThat(Files.isRegularFile(full)).isFalse();
    }

    /** Writes records of a megabyte and more to a file and prints the message of the failure. */
    static final class Writing {

        public static void main(String[] args) {
            try {
                UprWriter.of(OutputFormat.parse(args[0])).write(Samples.dataset(10_000), Path.of(args[1]));
            } catch (IOException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
