package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.openupr.model.UprRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that cannot be read: each kind has its exception, and one line that says what, where and what to do. */
class BadInputTest {

    @TempDir
    private Path folder;

    @Test
    void aMissingFile() {
        Path missing = folder.resolve("missing.csv");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> UprReader.detecting().read(missing))
                .withMessage(missing + ": there is no such file; check the path");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> UprReader.detect(missing))
                .withMessage(missing + ": there is no such file; check the path");
    }

    @Test
    void aFolderInPlaceOfAFile() {
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> UprReader.detecting().read(folder))
                .withMessage(folder
                        + ": is a folder; name a file, or the folder of a data package with its datapackage.json");
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> UprReader.detect(folder))
                .withMessage(folder
                        + ": is a folder; name a file, or the folder of a data package with its datapackage.json");
    }

    @Test
    void aFileThatMayNotBeRead() throws IOException {
        Path file = TinyFiles.write(folder, "secret.csv", TinyFiles.csv(TinyFiles.SCHOOLS));
        assumeTrue(file.toFile().setReadable(false), "skipped: this file system keeps no permissions");
        assumeFalse(Files.isReadable(file), "skipped: this user (root?) may read everything");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> UprReader.detecting().read(file))
                .withMessage(file + ": you may not read this file; change its permissions");
    }

    @ParameterizedTest
    @EnumSource(
            value = SourceFormat.class,
            names = {"JSON", "JSON_LINES", "UPR_INFO_CSV"})
    void anEmptyFile(SourceFormat format) throws IOException {
        Path file = TinyFiles.write(folder, "empty", "");
        for (UprReader reader : List.of(UprReader.of(format), UprReader.detecting())) {
            assertThatExceptionOfType(UprFormatException.class)
                    .isThrownBy(() -> reader.read(file))
                    .withMessage("empty: is empty (0 bytes); nothing can be read")
                    .satisfies(e -> assertThat(e.code()).isEqualTo("empty_input"));
        }
        assertThat(UprReader.detect(file).format()).isEmpty();
        assertThat(UprReader.detect(file).reason()).isEqualTo("is empty (0 bytes)");
    }

    @Test
    void aFileOfNoKnownFormat() throws IOException {
        Path file = TinyFiles.write(folder, "letter.txt", "Dear delegates\n");
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> UprReader.detecting().read(file))
                .withMessage("letter.txt: is text whose first line is no header that any reader knows:"
                        + " \"Dear delegates\"; name its format if you know it, or give a file of one of these formats:"
                        + " [json, jsonl, upr-info-csv, upr-info-xls, upr-info-json, uhri-json, uhri-xlsx, thematic-list,"
                        + " csv, xlsx, working-group-report, addendum]")
                .satisfies(e -> assertThat(e.code()).isEqualTo("unknown_format"))
                .satisfies(
                        e -> assertThat(e.location().orElseThrow().getSource()).contains("letter.txt"));
    }

    @ParameterizedTest
    @EnumSource(
            value = SourceFormat.class,
            names = {"JSON", "JSON_LINES", "UPR_INFO_CSV"})
    void aFileOfAnotherFormatThanNamed(SourceFormat format) throws IOException {
        Path file = TinyFiles.write(folder, "letter.txt", "Dear delegates\n");
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> UprReader.of(format).read(file))
                .withMessageStartingWith("letter.txt")
                .satisfies(e -> assertThat(e.getMessage()).contains("; ").doesNotContain("\n"))
                .satisfies(e -> assertThat(e.code()).isIn("not_this_format", "malformed"));
    }

    @Test
    void aLineThatIsNoJsonIsANoticeAsAnyBadRowIs() throws IOException {
        Path file = TinyFiles.write(folder, "letters.jsonl", "{\nDear delegates\n");
        ReadResult read = UprReader.of(SourceFormat.JSON_LINES).read(file);
        assertThat(read.counts().rejected()).isEqualTo(2);
        assertThat(read.counts().notices()).containsEntry("record_invalid", 2L);
    }

    @Test
    void aNameWithALineEndDoesNotBreakTheMessage() throws IOException {
        Path file = TinyFiles.write(folder, "a\nb\u001B[31m\u202E.txt", "Dear delegates\n");
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> UprReader.detecting().read(file))
                .withMessageStartingWith("a?b?[31m?.txt: ");
    }

    @ParameterizedTest
    @EnumSource(
            value = SourceFormat.class,
            names = {"JSON", "JSON_LINES", "UPR_INFO_CSV"})
    void aDiskErrorWhileIteratingIsUnchecked(SourceFormat format) throws IOException {
        FailingDisk disk = FailingDisk.of(large(format), openingsBefore(format), 100_000);
        try (RecordReader in = UprReader.of(format).open(disk.path())) {
            Iterator<UprRecord> records = in.iterator();
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> records.forEachRemaining(record -> {}))
                    .withRootCauseInstanceOf(IOException.class)
                    .withMessageContaining(FailingDisk.MESSAGE);
            assertThat(in.counts().records().total()).isPositive();
        }
        assertThat(disk.open()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = SourceFormat.class,
            names = {"JSON", "JSON_LINES", "UPR_INFO_CSV"})
    void aDiskErrorWhileReadingWholeIsAnIOException(SourceFormat format) throws IOException {
        FailingDisk disk = FailingDisk.of(large(format), openingsBefore(format), 100_000);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> UprReader.of(format).read(disk.path()))
                .withMessage(FailingDisk.MESSAGE);
        assertThat(disk.open()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = SourceFormat.class,
            names = {"JSON", "JSON_LINES", "UPR_INFO_CSV"})
    void aDiskErrorWhileOpeningLeavesNothingOpen(SourceFormat format) throws IOException {
        Path file = large(format);
        for (int sound = 0; sound < openingsBefore(format); sound++) {
            for (long good : new long[] {0, 1, 4_000}) {
                FailingDisk disk = FailingDisk.of(file, sound, good);
                assertThatExceptionOfType(IOException.class)
                        .isThrownBy(() -> UprReader.of(format).read(disk.path()))
                        .withMessage(FailingDisk.MESSAGE);
                assertThat(disk.open()).isZero();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = SourceFormat.class,
            names = {"JSON", "JSON_LINES", "UPR_INFO_CSV"})
    void aDiskErrorAtTheFirstByteOfTheRecordsLeavesNothingOpen(SourceFormat format) throws IOException {
        FailingDisk disk = FailingDisk.of(large(format), openingsBefore(format), 0);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> UprReader.of(format).read(disk.path()))
                .withMessage(FailingDisk.MESSAGE);
        assertThat(disk.open()).isZero();
    }

    /** A file of 200 kilobytes and more. */
    private Path large(SourceFormat format) throws IOException {
        String[] ids = IntStream.range(0, 3_000).mapToObj(i -> "r" + i).toArray(String[]::new);
        String content = switch (format) {
            // The version behind the records, so that the first pass goes to the end too.
            case JSON -> "{" + TinyFiles.recommendations("TCD-1", ids) + ", \"schemaVersion\": \"1.0\"}";
            case JSON_LINES ->
                TinyFiles.lines(Arrays.stream(ids)
                        .map(id -> "{\"type\":\"recommendation\",\"id\":\"TCD-1:" + id
                                + "\",\"review\":\"TCD-1\",\"text\":\"Plant.\"}")
                        .toArray(String[]::new));
            case UPR_INFO_CSV ->
                TinyFiles.csv(Arrays.stream(ids)
                        .map(id -> TinyFiles.row("Chad", "Plant trees of the kind " + id, "Peru", "Noted", "5"))
                        .toArray(String[]::new));
            default -> throw new IllegalArgumentException("no text of it: " + format);
        };
        return TinyFiles.write(folder, "large", content);
    }

    /** How often the file is opened before its records are read: for its head, then to look through it. */
    private static int openingsBefore(SourceFormat format) {
        return format == SourceFormat.JSON_LINES ? 1 : 2;
    }

    @Test
    void aStreamThatBreaksGivesItsOwnException() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> UprReader.detecting().read(new BrokenStream(), "upload"))
                .withMessage("connection reset");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Timeout(30)
    void aPipeIsReadLikeAFile(boolean detecting) throws Exception {
        Path pipe = TestPipe.make(folder.resolve("pipe"));
        String content = TinyFiles.csv(TinyFiles.SCHOOLS, TinyFiles.PRISONS);
        CompletableFuture<Void> writer = TestPipe.write(pipe, content);
        UprReader reader = detecting ? UprReader.detecting() : UprReader.of(SourceFormat.UPR_INFO_CSV);
        ReadResult read = reader.read(pipe);
        writer.join();
        assertThat(read.dataset().getRecommendations()).hasSize(2);
        assertThat(read.dataset()
                        .getMetadata()
                        .orElseThrow()
                        .getSources()
                        .get(0)
                        .getId())
                .isEqualTo("pipe");
        assertThat(pipe).exists();
    }

    @Test
    @Timeout(30)
    void whatAPipeIsShowsInItsFirstBytesAndNoMoreAreTaken() throws Exception {
        Path zero = Path.of("/dev/zero");
        assumeTrue(Files.isReadable(zero), "skipped: there is no " + zero);
        assertThat(UprReader.detect(zero).reason()).isEqualTo("is binary, no text");
    }
}
