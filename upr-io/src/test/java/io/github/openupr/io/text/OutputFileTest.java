package io.github.openupr.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void writeTheOldFile() throws IOException {
        target = Files.writeString(folder.resolve("target"), "old");
    }

    @Test
    void whatIsWrittenStandsAtItsPlaceAndThePartsAreGone() throws IOException {
        OutputFile output = writtenWithTwoParts();
        assertThat(folder.toFile().list()).hasSize(4);
        assertThat(target).hasContent("old");
        output.moveIntoPlace();
        assertThat(target).hasContent("new");
        assertThat(folder.toFile().list()).containsExactly("target");
    }

    @Test
    void whatIsDiscardedIsGoneAndDiscardingAgainDoesNothing() throws IOException {
        OutputFile output = writtenWithTwoParts();
        output.discard();
        output.discard();
        assertThat(target).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("target");
    }

    @Test
    void discardingBehindTheMoveLeavesTheNewFile() throws IOException {
        OutputFile output = writtenWithTwoParts();
        output.moveIntoPlace();
        output.discard();
        assertThat(target).hasContent("new");
    }

    @Test
    void aTargetThatBecameAFolderStaysOneAndIsNamed() throws IOException {
        OutputFile output = writtenWithTwoParts();
        Files.delete(target);
        Files.createDirectory(target);
        Files.createFile(target.resolve("inside"));
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(output::moveIntoPlace)
                .withMessageStartingWith(target + ": could not be written (")
                .withMessageEndingWith("); nothing was changed: choose another place");
        assertThat(target.resolve("inside")).exists();
        assertThat(folder.toFile().list()).containsExactly("target");
    }

    @Test
    void aFolderThatIsGoneAtTheEndIsAFailureThatNamesTheTarget() throws IOException {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        OutputFile output = OutputFile.at(gone.resolve("target"));
        output.open().close();
        output.newPart();
        try (Stream<Path> files = Files.list(gone)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(gone);
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(output::moveIntoPlace)
                .withMessageStartingWith(gone.resolve("target") + ": could not be written (NoSuchFile)");
    }

    private OutputFile writtenWithTwoParts() throws IOException {
        OutputFile output = OutputFile.at(target);
        write(output.open(), "new");
        write(output.open(output.newPart()), "part");
        output.newPart();
        return output;
    }

    private static void write(OutputStream stream, String text) throws IOException {
        try (OutputStream out = stream) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
