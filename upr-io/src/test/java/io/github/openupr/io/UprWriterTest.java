package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.Review;
import io.github.openupr.model.UprDataset;
import io.github.openupr.model.UprRecord;
import io.github.openupr.validation.Notice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A target is replaced as a whole or stays as it was, and nothing else is left in its folder. */
class UprWriterTest {

    private static final String OLD = "what stood here before";

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void writeTheOldFile() throws IOException {
        target = Files.writeString(folder.resolve("target"), OLD);
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void aDatasetReplacesTheTarget(OutputFormat format) throws IOException {
        assertThat(UprWriter.of(format).write(Samples.dataset(3), target)).isEmpty();
        assertThatTheTargetIs(format, 3);
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void aDatasetBecomesANewFile(OutputFormat format) throws IOException {
        Files.delete(target);
        UprWriter.of(format).write(Samples.dataset(3), target);
        assertThatTheTargetIs(format, 3);
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void recordsOneByOneGiveTheSameBytesAsTheDataset(OutputFormat format) throws IOException {
        DatasetMetadata metadata = DatasetMetadata.builder().title("Trees").build();
        // Both are files: over a file, tables are written as an archive.
        Path whole = Files.writeString(folder.resolve("whole"), OLD);
        UprWriter.of(format)
                .write(
                        UprDataset.builder()
                                .from(Samples.dataset(3))
                                .metadata(metadata)
                                .build(),
                        whole);
        try (RecordWriter out = UprWriter.of(format).open(target, metadata)) {
            out.writeAll(Samples.records(3));
        }
        assertThat(target).hasSameBinaryContentAs(whole);
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void theOldFileStaysUntilTheWriterIsClosed(OutputFormat format) throws IOException {
        try (RecordWriter out = UprWriter.of(format).open(target)) {
            out.writeAll(Samples.records(5_000));
            assertThat(target).hasContent(OLD);
        }
        assertThatTheTargetIs(format, 5_000);
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void anAbortedWriterChangesNothing(OutputFormat format) throws IOException {
        try (RecordWriter out = UprWriter.of(format).open(target)) {
            out.writeAll(Samples.records(3));
            out.abort();
        }
        assertThatNothingChanged();
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void anAbortedWriterMakesNoFile(OutputFormat format) throws IOException {
        Files.delete(target);
        try (RecordWriter out = UprWriter.of(format).open(target)) {
            out.abort();
            out.writeAll(Samples.records(3));
        }
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void aSourceThatThrowsChangesNothing(OutputFormat format) {
        Iterator<UprRecord> good = Samples.records(3).iterator();
        UncheckedIOException failure = new UncheckedIOException(new IOException("broken"));
        Iterable<UprRecord> source = () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public UprRecord next() {
                if (good.hasNext()) {
                    return good.next();
                }
                throw failure;
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> {
                    try (RecordWriter out = UprWriter.of(format).open(target)) {
                        out.writeAll(source);
                    }
                })
                .isSameAs(failure);
        assertThatNothingChanged();
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void aRecordThatCannotBeWrittenChangesNothing(OutputFormat format) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    try (RecordWriter out = UprWriter.of(format).open(target)) {
                        out.writeAll(Samples.records(3));
                        out.write(Samples.unwritable());
                    }
                })
                .withMessage("cannot be written");
        assertThatNothingChanged();
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void aWriterThatFailedStaysFailedWhateverIsWrittenThen(OutputFormat format) throws IOException {
        try (RecordWriter out = UprWriter.of(format).open(target)) {
            assertThatIllegalArgumentException().isThrownBy(() -> out.write(Samples.unwritable()));
            out.writeAll(Samples.records(3));
        }
        assertThatNothingChanged();
    }

    @Test
    void aRecordThatTheFormatCannotHoldChangesNothing() {
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> {
                    try (RecordWriter out =
                            UprWriter.of(OutputFormat.UPR_INFO_CSV).open(target)) {
                        out.write(Samples.recommendation(1));
                    }
                })
                .withMessageContaining("TCD-1:r1")
                .satisfies(e -> assertThat(e.code()).isEqualTo("record_not_representable"));
        assertThatNothingChanged();
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void closingTwiceDoesNothing(OutputFormat format) throws IOException {
        RecordWriter out = UprWriter.of(format).open(target);
        out.writeAll(Samples.records(3));
        out.close();
        Files.writeString(target, OLD);
        out.close();
        out.abort();
        out.close();
        assertThatNothingChanged();
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void nothingIsWrittenBehindTheEnd(OutputFormat format) throws IOException {
        RecordWriter out = UprWriter.of(format).open(target);
        out.writeAll(Samples.records(3));
        out.close();
        assertThatIllegalStateException()
                .isThrownBy(() -> out.write(Samples.REVIEW))
                .withMessageContaining("closed");
        assertThatTheTargetIs(format, 3);
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void ofTwoWritersTheLastThatIsClosedWins(OutputFormat format) throws IOException {
        RecordWriter first = UprWriter.of(format).open(target);
        RecordWriter second = UprWriter.of(format).open(target);
        first.writeAll(Samples.records(1));
        second.writeAll(Samples.records(2));
        first.close();
        second.close();
        assertThatTheTargetIs(format, 2);
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void aFileMayBeReadAndReplacedAtOnce(OutputFormat format) throws IOException {
        UprWriter.of(format).write(Samples.dataset(5_000), target);
        SourceFormat same = SourceFormat.parse(format.toString());
        try (RecordReader in = UprReader.of(same).open(target);
                RecordWriter out = UprWriter.of(format).open(target)) {
            out.writeAll(in);
        }
        assertThatTheTargetIs(format, 5_000);
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void oneWriterAndOneReaderServeManyThreads(OutputFormat format) {
        UprWriter writer = UprWriter.of(format);
        UprReader reader = UprReader.of(SourceFormat.parse(format.toString()));
        List<Integer> read = IntStream.range(0, 32)
                .parallel()
                .map(i -> {
                    try {
                        Path own = folder.resolve("own" + i);
                        writer.write(Samples.dataset(i), own);
                        return reader.read(own).dataset().getRecommendations().size();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .boxed()
                .toList();
        assertThat(read).isEqualTo(IntStream.range(0, 32).boxed().toList());
    }

    @Test
    void whatAFormatCannotHoldIsANotice() throws IOException {
        Review review =
                Review.builder().from(Samples.REVIEW).nextReviewYear(2030).build();
        UprDataset dataset = UprDataset.builder()
                .addReviews(review)
                .addRecommendations(Samples.recommendation(1))
                .build();
        List<Notice> notices = UprWriter.of(OutputFormat.UPR_INFO_CSV).write(dataset, target);
        assertThat(notices).extracting(Notice::code).containsExactly("not_in_format");
    }

    private void assertThatTheTargetIs(OutputFormat format, int recommendations) throws IOException {
        assertThat(TinyFiles.namesIn(folder)).containsExactly("target");
        ReadResult read = UprReader.of(SourceFormat.parse(format.toString())).read(target);
        assertThat(read.counts().records()).isEqualTo(new RecordCounts(1, recommendations, 0, 0, 0, 0));
    }

    private void assertThatNothingChanged() {
        assertThat(target).hasContent(OLD);
        assertThat(folder.toFile().list()).containsExactly("target");
    }
}
