package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may stand where a file is to be written: folders, links, pipes, devices, files with permissions of their own. */
class OutputTargetTest {

    private static final String OLD = "what stood here before";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void aFolderThatDoesNotExist(OutputFormat format) {
        Path missing = folder.resolve("missing");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> write(format, missing.resolve("target")))
                .withMessage(missing + ": this folder does not exist; create it first");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void aFileInPlaceOfTheFolder(OutputFormat format) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), OLD);
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> write(format, file.resolve("target")))
                .withMessage(file + ": is no folder, so nothing can be written into it");
        assertThat(file).hasContent(OLD);
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void aFolderInPlaceOfTheFile(OutputFormat format) throws IOException {
        if (format == OutputFormat.CSV) {
            // A data package is a folder: an empty one is taken, one that holds something else is not.
            Path other = Files.writeString(folder.resolve("other"), OLD);
            assertThatExceptionOfType(FileSystemException.class)
                    .isThrownBy(() -> write(format, folder))
                    .withMessage(folder
                            + ": is a folder that holds \"other\", which would be lost; name a new or empty folder");
            assertThat(other).hasContent(OLD);
            return;
        }
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> write(format, folder))
                .withMessage(folder + ": is a folder; name a file to write");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void aFolderThatMayNotBeWrittenTo(OutputFormat format) throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(closed.toFile().setWritable(false), "skipped: this file system keeps no permissions");
        assumeFalse(Files.isWritable(closed), "skipped: this user (root?) may write everywhere");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> write(format, closed.resolve("target")))
                .withMessage(closed + ": you may not write into this folder; choose another one");
        assertThat(closed).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void aFileThatIsWriteProtected(OutputFormat format) throws IOException {
        Path target = Files.writeString(folder.resolve("target"), OLD);
        assumeTrue(target.toFile().setWritable(false), "skipped: this file system keeps no permissions");
        assumeFalse(Files.isWritable(target), "skipped: this user (root?) may write everything");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> write(format, target))
                .withMessage(target + ": is write-protected; change its permissions, or name another file");
        assertThat(target).hasContent(OLD);
        assertThat(TinyFiles.namesIn(folder)).containsExactly("target");
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void aNameThatIsTooLongForTheDisk(OutputFormat format) {
        Path target = folder.resolve("n".repeat(300));
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> write(format, target))
                .withMessageStartingWith(target + ": could not be written (")
                .withMessageEndingWith("nothing was changed: choose another place");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void aFileWithoutAFolderInItsNameStandsInTheWorkingFolder(OutputFormat format) throws Exception {
        Path input = TinyFiles.write(folder, "input.csv", TinyFiles.csv(TinyFiles.SCHOOLS));
        ForkedJvm.Result result =
                ForkedJvm.with().inFolder(folder).run(Convert.class, "upr-info-csv", input, format, "plain-name");
        assertThat(result.errors()).isEmpty();
        assertThat(TinyFiles.namesIn(folder)).containsExactly("input.csv", "plain-name");
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void aLinkStaysALinkAndWhatItLeadsToIsReplaced(OutputFormat format) throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path real = Files.writeString(elsewhere.resolve("real"), OLD);
        Path link = link(folder.resolve("link"), Path.of("elsewhere", "real"));
        write(format, link);
        assertThat(link).isSymbolicLink();
        assertThatItIsWritten(format, real);
        assertThat(TinyFiles.namesIn(folder)).containsExactly("elsewhere", "link");
        assertThat(TinyFiles.namesIn(elsewhere)).containsExactly("real");
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void aLinkToNothingYetStaysALinkToo(OutputFormat format) throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path second = link(elsewhere.resolve("second"), Path.of("real"));
        Path link = link(folder.resolve("link"), Path.of("elsewhere", "second"));
        write(format, link);
        assertThat(link).isSymbolicLink();
        assertThat(second).isSymbolicLink();
        assertThatItIsWritten(format, elsewhere.resolve("real"));
        assertThat(TinyFiles.namesIn(elsewhere)).containsExactly("real", "second");
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void aLinkIntoAFolderThatDoesNotExist(OutputFormat format) throws IOException {
        Path link = link(folder.resolve("link"), Path.of("missing", "real"));
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> write(format, link))
                .withMessage(folder.resolve("missing") + ": this folder does not exist; create it first");
        assertThat(link).isSymbolicLink();
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void aLinkThatLeadsToItself(OutputFormat format) throws IOException {
        Path link = link(folder.resolve("link"), Path.of("link"));
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> write(format, link))
                .withMessage(link + ": is a link that leads to itself; name a file to write");
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void theFolderMayBeALink(OutputFormat format) throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = link(folder.resolve("link"), Path.of("elsewhere"));
        write(format, link.resolve("target"));
        assertThatItIsWritten(format, elsewhere.resolve("target"));
        assertThat(TinyFiles.namesIn(elsewhere)).containsExactly("target");
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void thePermissionsOfAFileAreKept(OutputFormat format) throws IOException {
        for (String permissions : new String[] {"rw-------", "rw-rw-rw-", "rwxr-x--x"}) {
            Path target = Files.writeString(folder.resolve("target"), OLD);
            assumePermissions(target);
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(permissions));
            write(format, target);
            assertThatItIsWritten(format, target);
            assertThat(permissions(target)).isEqualTo(permissions);
        }
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void aNewFileHasThePermissionsOfAnyNewFile(OutputFormat format) throws IOException {
        Path target = folder.resolve("target");
        Path other = folder.resolve("other");
        if (format == OutputFormat.CSV) {
            Files.createDirectory(other);
        } else {
            Files.createFile(other);
        }
        assumePermissions(other);
        write(format, target);
        assertThat(permissions(target)).isEqualTo(permissions(other));
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void whatReplacesAPrivateFileIsPrivateWhileItIsWritten(OutputFormat format) throws IOException {
        Path target = Files.writeString(folder.resolve("target"), OLD);
        assumePermissions(target);
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
        try (RecordWriter out = UprWriter.of(format).open(target)) {
            out.writeAll(Samples.records(3));
            for (String name : TinyFiles.namesIn(folder)) {
                assertThat(permissions(folder.resolve(name))).isEqualTo("rw-------");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    @Timeout(30)
    void aPipeIsWrittenToAndNeverReplaced(OutputFormat format) throws Exception {
        Path pipe = TestPipe.make(folder.resolve("pipe"));
        CompletableFuture<String> reader = TestPipe.read(pipe);
        write(format, pipe);
        // Into a pipe, a data package goes as an archive.
        Path file = folder.resolve("file.zip");
        write(format, file);
        assertThat(reader.join()).isEqualTo(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        assertThat(Files.isRegularFile(pipe, LinkOption.NOFOLLOW_LINKS)).isFalse();
        assertThat(TinyFiles.namesIn(folder)).containsExactly("file.zip", "pipe");
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    @Timeout(30)
    void nothingGoesIntoAPipeWhereTheWriterAborts(OutputFormat format) throws Exception {
        Path pipe = TestPipe.make(folder.resolve("pipe"));
        // Without a reader, opening the pipe for writing would wait for ever.
        try (RecordWriter out = UprWriter.of(format).open(pipe)) {
            out.writeAll(Samples.records(3));
            out.abort();
        }
        assertThat(TinyFiles.namesIn(folder)).containsExactly("pipe");
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void standardOutputThatIsAPipeCanBeNamedByItsPath(OutputFormat format) throws Exception {
        Path output = Path.of("/dev/stdout");
        assumeTrue(Files.exists(output), "skipped: there is no " + output);
        Path input = TinyFiles.write(folder, "input.csv", TinyFiles.csv(TinyFiles.SCHOOLS));
        Path file = folder.resolve("file.zip");
        Convert.convert(SourceFormat.UPR_INFO_CSV, input, format, file);
        ForkedJvm.Result result = ForkedJvm.with().run(Convert.class, "upr-info-csv", input, format, output);
        assertThat(result.errors()).isEmpty();
        assertThat(result.output()).isEqualTo(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    private static void write(OutputFormat format, Path target) throws IOException {
        UprWriter.of(format).write(Samples.dataset(3), target);
    }

    private static void assertThatItIsWritten(OutputFormat format, Path target) throws IOException {
        ReadResult read = UprReader.of(SourceFormat.parse(format.toString())).read(target);
        assertThat(read.counts().records()).isEqualTo(new RecordCounts(1, 3, 0, 0, 0, 0));
    }

    private static Path link(Path link, Path to) throws IOException {
        try {
            return Files.createSymbolicLink(link, to);
        } catch (UnsupportedOperationException | FileSystemException e) {
            assumeTrue(false, "skipped: no links can be made here (" + e.getMessage() + ")");
            throw e;
        }
    }

    private static void assumePermissions(Path file) {
        assumeTrue(
                Files.getFileAttributeView(file, PosixFileAttributeView.class) != null,
                "skipped: this file system has no POSIX permissions");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
