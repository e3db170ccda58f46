package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.openupr.model.DataSource;
import io.github.openupr.model.UprDataset;
import io.github.openupr.model.UprRecord;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UprReaderTest {

    @TempDir
    private Path folder;

    /** The same two recommendations of one review in each format. */
    private Path example(SourceFormat format) throws IOException {
        String content = switch (format) {
            case JSON -> TinyFiles.json(TinyFiles.review("TCD-1", 5), TinyFiles.recommendations("TCD-1", "a", "b"));
            case JSON_LINES ->
                TinyFiles.lines(
                        "{\"type\":\"review\",\"id\":\"TCD-1\",\"stateUnderReview\":\"TCD\",\"cycle\":1}",
                        "{\"type\":\"recommendation\",\"id\":\"TCD-1:a\",\"review\":\"TCD-1\",\"text\":\"Plant trees.\"}",
                        "{\"type\":\"recommendation\",\"id\":\"TCD-1:b\",\"review\":\"TCD-1\",\"text\":\"Dig wells.\"}");
            case UPR_INFO_CSV -> TinyFiles.csv(TinyFiles.SCHOOLS, TinyFiles.PRISONS);
            default -> throw new IllegalArgumentException("no text of it: " + format);
        };
        return TinyFiles.write(folder, "example.txt", content);
    }

    @ParameterizedTest
    @EnumSource(
            value = SourceFormat.class,
            names = {"JSON", "JSON_LINES", "UPR_INFO_CSV"})
    void aFormatThatIsNamedAndOneThatIsFoundReadTheSame(SourceFormat format) throws IOException {
        Path file = example(format);
        ReadResult named = UprReader.of(format).read(file);
        ReadResult found = UprReader.detecting().read(file);
        assertThat(named).isEqualTo(found);
        assertThat(named.dataset().getReviews()).hasSize(1);
        assertThat(named.dataset().getRecommendations()).hasSize(2);
        assertThat(named.counts().records()).isEqualTo(new RecordCounts(1, 2, 0, 0, 0, 0));
        assertThat(named.notices()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = SourceFormat.class,
            names = {"JSON", "JSON_LINES", "UPR_INFO_CSV"})
    void whatIsReadOneByOneIsWhatIsReadWhole(SourceFormat format) throws IOException {
        Path file = example(format);
        UprDataset dataset = UprReader.of(format).read(file).dataset();
        try (RecordReader in = UprReader.of(format).open(file)) {
            assertThat(in.metadata()).isEqualTo(dataset.getMetadata());
            List<UprRecord> records = new ArrayList<>();
            in.forEach(records::add);
            assertThat(records).hasSize(3).containsAll(dataset.getReviews()).containsAll(dataset.getRecommendations());
            assertThat(in.counts().records().total()).isEqualTo(3);
        }
    }

    @Test
    void aStreamIsReadUnderItsNameAndLeftOpen() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        byte[] bytes = TinyFiles.csv(TinyFiles.SCHOOLS, TinyFiles.row("Atlantis", "Dry out", "Peru", "Noted", "5"))
                .getBytes(StandardCharsets.UTF_8);
        ByteArrayInputStream stream = new ByteArrayInputStream(bytes) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        ReadResult read = UprReader.detecting().read(stream, "upload.csv");
        assertThat(closed).isFalse();
        assertThat(stream.available()).isZero();
        assertThat(read.dataset().getMetadata().orElseThrow().getSources())
                .extracting(DataSource::getId)
                .containsExactly("upload.csv");
        assertThat(read.notices())
                .extracting(notice -> notice.location().orElseThrow().getSource())
                .containsExactly(Optional.of("upload.csv"));
    }

    @ParameterizedTest
    @EnumSource(
            value = SourceFormat.class,
            names = {"JSON", "JSON_LINES", "UPR_INFO_CSV"})
    void aReaderIsIteratedOnce(SourceFormat format) throws IOException {
        try (RecordReader in = UprReader.of(format).open(example(format))) {
            Iterator<UprRecord> first = in.iterator();
            assertThatIllegalStateException().isThrownBy(in::iterator).withMessageContaining("once");
            assertThat(first.hasNext()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = SourceFormat.class,
            names = {"JSON", "JSON_LINES", "UPR_INFO_CSV"})
    void aClosedReaderSaysSoInsteadOfEndingEarly(SourceFormat format) throws IOException {
        RecordReader in = UprReader.of(format).open(example(format));
        Iterator<UprRecord> records = in.iterator();
        records.next();
        in.close();
        in.close();
        assertThatIllegalStateException()
                .isThrownBy(() -> records.forEachRemaining(record -> {}))
                .withMessageContaining("closed");
    }

    @Test
    void whoeverReadsOnBehindAFailureFailsAgain() throws IOException {
        Path file =
                TinyFiles.write(folder, "cut.json", "{\"schemaVersion\": \"1.0\", \"metadata\": {}, \"reviews\": [");
        try (RecordReader in = UprReader.of(SourceFormat.JSON).open(file)) {
            Iterator<UprRecord> records = in.iterator();
            assertThatExceptionOfType(UprFormatException.class)
                    .isThrownBy(records::hasNext)
                    .satisfies(e -> assertThat(e.code()).isEqualTo("malformed"));
            assertThatIllegalStateException().isThrownBy(records::hasNext).withMessageContaining("failed before");
        }
    }

    @Test
    void noticesAreKeptUpToTheirNumberAndAllAreCounted() throws IOException {
        String unknown = TinyFiles.row("Chad", "Say who asks", "Atlantis", "Noted", "5");
        Path file = TinyFiles.write(folder, "a.csv", TinyFiles.csv(unknown, unknown, unknown, unknown));
        ReadResult read = reading(ReadOptions.builder().maxNoticesPerCode(3)).read(file);
        assertThat(read.notices())
                .extracting(Notice::code)
                .containsExactly(
                        "unknown_recommending_state", "unknown_recommending_state", "unknown_recommending_state");
        assertThat(read.counts().notices()).containsEntry("unknown_recommending_state", 4L);

        ReadResult none = reading(ReadOptions.builder().maxNoticesPerCode(0)).read(file);
        assertThat(none.notices()).isEmpty();
        assertThat(none.counts().notices()).isEqualTo(read.counts().notices());
    }

    @Test
    void readingStopsAtTheFirstNoticeThatIsGraveEnough() throws IOException {
        Path file = TinyFiles.write(
                folder,
                "a.csv",
                TinyFiles.csv(TinyFiles.SCHOOLS, TinyFiles.row("Chad", "Say who asks", "Atlantis", "Noted", "5")));
        for (Severity limit : List.of(Severity.INFO, Severity.WARNING)) {
            UprReader reader = reading(ReadOptions.builder().failOn(limit));
            assertThatExceptionOfType(UprFormatException.class)
                    .isThrownBy(() -> reader.read(file))
                    .withMessageStartingWith("a.csv, row 3: ")
                    .withMessageContaining("unknown_recommending_state")
                    .satisfies(e -> {
                        assertThat(e.code()).isEqualTo("fail_on_reached");
                        assertThat(e.location().orElseThrow().getLocation()).contains("row 3");
                    });
        }
        ReadResult read = reading(ReadOptions.builder().failOn(Severity.ERROR)).read(file);
        assertThat(read.counts().notices()).containsOnlyKeys("unknown_recommending_state");
    }

    @Test
    void theCharsetOfACsvCanBeSet() throws IOException {
        Path file = folder.resolve("a.csv");
        String rows = TinyFiles.csv(TinyFiles.row("Chad", "D\u00E9cide", "Peru", "Noted", "5"));
        Files.write(file, rows.getBytes(StandardCharsets.UTF_8));
        ReadResult read = reading(ReadOptions.builder().charset(StandardCharsets.ISO_8859_1))
                .read(file);
        assertThat(read.dataset().getRecommendations().get(0).getText()).isEqualTo("D\u00C3\u00A9cide");
    }

    @Test
    void theDefaultsAreThoseOfTheDocumentation() {
        ReadOptions options = ReadOptions.defaults();
        assertThat(options.limits()).isEqualTo(new ReadLimits(1_073_741_824, 5_000_000, 10_000_000, 100, 100_000));
        assertThat(options.failOn()).isEmpty();
        assertThat(options.charset()).isEmpty();
        assertThat(options.maxNoticesPerCode()).isEqualTo(1_000);
        assertThat(ReadOptions.builder().build()).usingRecursiveComparison().isEqualTo(options);
    }

    @Test
    void aNegativeNumberOfNoticesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadOptions.builder().maxNoticesPerCode(-1))
                .withMessageContaining("-1");
    }

    private static UprReader reading(ReadOptions.Builder options) {
        return UprReader.of(SourceFormat.UPR_INFO_CSV, options.build());
    }
}
