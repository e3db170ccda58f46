package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.openupr.model.DataSource;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.UprRecord;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several files make one dataset. */
class JoinedInputsTest {

    @TempDir
    private Path folder;

    @Test
    void filesOfSeveralFormatsMakeOneDatasetInTheirOrder() throws IOException {
        Path csv = TinyFiles.write(folder, "a.csv", TinyFiles.csv(TinyFiles.SCHOOLS, TinyFiles.PLEDGE));
        Path json = TinyFiles.write(
                folder,
                "b.json",
                TinyFiles.json(TinyFiles.review("PER-4", 42), TinyFiles.recommendations("PER-4", "a", "b")));
        ReadResult read = UprReader.detecting().read(List.of(csv, json));
        assertThat(read.dataset().getReviews())
                .extracting(review -> review.getId().toString())
                .containsExactly("TCD-1", "PER-4");
        assertThat(read.dataset().getRecommendations()).hasSize(3);
        assertThat(read.counts())
                .isEqualTo(new ReadCounts(5, 5, 0, 0, 0, new RecordCounts(2, 3, 0, 1, 0, 0), Map.of()));
    }

    @Test
    void aReviewThatTwoFilesHaveIsGivenOnce() throws IOException {
        Path first = TinyFiles.write(folder, "a.csv", TinyFiles.csv(TinyFiles.SCHOOLS));
        Path second = TinyFiles.write(folder, "b.csv", TinyFiles.csv(TinyFiles.PLEDGE));
        ReadResult read = UprReader.detecting().read(List.of(first, second));
        assertThat(read.dataset().getReviews()).hasSize(1);
        assertThat(read.dataset().getReviews().get(0).getSource().orElseThrow().getSource())
                .contains("a.csv");
        assertThat(read.counts().records()).isEqualTo(new RecordCounts(1, 1, 0, 1, 0, 0));
        assertThat(read.notices()).isEmpty();
    }

    @Test
    void aReviewThatALaterFileDescribesDifferentlyIsANoticeAndTheFirstIsKept() throws IOException {
        Path first = TinyFiles.write(folder, "a.json", TinyFiles.json(TinyFiles.review("PER-4", 42)));
        Path second = TinyFiles.write(folder, "b.json", TinyFiles.json(TinyFiles.review("PER-4", 43)));
        ReadResult read = UprReader.detecting().read(List.of(first, second));
        assertThat(read.dataset().getReviews()).hasSize(1);
        assertThat(read.dataset().getReviews().get(0).getSession()).hasValue(42);
        assertThat(read.notices())
                .extracting(Notice::code, Notice::value)
                .containsExactly(tuple("review_differs", Optional.of("PER-4")));
        assertThat(read.counts().notices()).containsEntry("review_differs", 1L);
    }

    @Test
    void aReviewThatOneFileHasTwiceStaysAsItIsInThatFile() throws IOException {
        String twice = "\"reviews\": [" + TinyFiles.reviewObject("PER-4", 42) + ", "
                + TinyFiles.reviewObject("PER-4", 43) + "]";
        Path first = TinyFiles.write(folder, "a.json", TinyFiles.json(twice));
        Path second = TinyFiles.write(folder, "b.json", TinyFiles.json(TinyFiles.review("TCD-1", 5)));
        ReadResult read = UprReader.detecting().read(List.of(first, second));
        assertThat(read.dataset().getReviews()).hasSize(3);
        assertThat(read.notices()).extracting(Notice::code).containsExactly("duplicate_id");
    }

    @Test
    void filesOfOneNameInTwoFoldersStayApart() throws IOException {
        Path first = TinyFiles.write(folder.resolve("x"), "a.csv", TinyFiles.csv(TinyFiles.SCHOOLS));
        Path second = TinyFiles.write(folder.resolve("y"), "a.csv", TinyFiles.csv(TinyFiles.PRISONS));
        Path third = TinyFiles.write(folder.resolve("z"), "a.csv~2", TinyFiles.csv(TinyFiles.PLEDGE));
        ReadResult read = UprReader.detecting().read(List.of(first, second, third));
        assertThat(read.dataset().getMetadata().orElseThrow().getSources())
                .extracting(DataSource::getId)
                .containsExactly("a.csv", "a.csv~2", "a.csv~2~2");
        assertThat(read.dataset().getRecommendations())
                .extracting(one -> one.getSource().orElseThrow().getSource().orElseThrow())
                .containsExactly("a.csv", "a.csv~2");
        assertThat(read.notices()).isEmpty();
    }

    @Test
    void otherMetadataAndSourcesAreNoticesAndTheFirstIsKept() throws IOException {
        Path first = TinyFiles.write(folder, "a.json", TinyFiles.json(TinyFiles.sources("s", "One")));
        Path second = TinyFiles.write(folder, "b.json", TinyFiles.json(TinyFiles.sources("s", "Two")));
        Path third = TinyFiles.write(folder, "c.json", TinyFiles.json(TinyFiles.sources("t", "One")));
        ReadResult read = UprReader.detecting().read(List.of(first, second, third));
        DatasetMetadata metadata = read.dataset().getMetadata().orElseThrow();
        assertThat(metadata.getTitle()).contains("One");
        assertThat(metadata.getSources())
                .extracting(DataSource::getId, source -> source.getTitle().orElseThrow())
                .containsExactly(tuple("s", "One"), tuple("t", "One"));
        assertThat(read.notices())
                .extracting(
                        Notice::code, Notice::severity, notice -> notice.value().orElseThrow())
                .containsExactly(
                        tuple("metadata_differs", Severity.INFO, "Two"),
                        tuple("source_differs", Severity.WARNING, "s"));
    }

    @Test
    void theNumberOfNoticesKeptHoldsForAllFilesTogether() throws IOException {
        String unknown = TinyFiles.row("Chad", "Say who asks", "Atlantis", "Noted", "5");
        Path first = TinyFiles.write(folder, "a.csv", TinyFiles.csv(unknown, unknown));
        Path second = TinyFiles.write(folder, "b.csv", TinyFiles.csv(unknown, unknown));
        ReadResult read = UprReader.detecting(
                        ReadOptions.builder().maxNoticesPerCode(3).build())
                .read(List.of(first, second));
        assertThat(read.notices())
                .extracting(notice -> notice.location().orElseThrow().getSource())
                .containsExactly(Optional.of("a.csv"), Optional.of("a.csv"), Optional.of("b.csv"));
        assertThat(read.counts().notices()).containsEntry("unknown_recommending_state", 4L);
    }

    @Test
    void aDifferenceCanStopReading() throws IOException {
        Path first = TinyFiles.write(folder, "a.json", TinyFiles.json(TinyFiles.sources("s", "One")));
        Path second = TinyFiles.write(folder, "b.json", TinyFiles.json(TinyFiles.sources("s", "Two")));
        UprReader strict =
                UprReader.detecting(ReadOptions.builder().failOn(Severity.INFO).build());
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> strict.open(List.of(first, second)))
                .withMessageContaining("metadata_differs")
                .satisfies(e -> assertThat(e.code()).isEqualTo("fail_on_reached"));
    }

    @Test
    void oneFileInAListIsThatFile() throws IOException {
        Path file = TinyFiles.write(folder, "a.csv", TinyFiles.csv(TinyFiles.SCHOOLS));
        assertThat(UprReader.detecting().read(List.of(file)))
                .isEqualTo(UprReader.detecting().read(file));
    }

    @Test
    void noFileAtAllIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UprReader.detecting().read(List.of()))
                .withMessageContaining("no input");
    }

    @Test
    void aFileThatIsMissingStopsBeforeAnythingIsRead() throws IOException {
        FailingDisk sound = FailingDisk.of(TinyFiles.write(folder, "a.csv", TinyFiles.csv(TinyFiles.SCHOOLS)), 99, 0);
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> UprReader.detecting().open(List.of(sound.path(), folder.resolve("b.csv"))))
                .withMessageContaining("b.csv");
        assertThat(sound.open()).isZero();
    }

    @Test
    void joinedFilesAreIteratedOnceAndSayThatTheyAreClosed() throws IOException {
        FailingDisk first = FailingDisk.of(TinyFiles.write(folder, "a.csv", TinyFiles.csv(TinyFiles.SCHOOLS)), 99, 0);
        FailingDisk second =
                FailingDisk.of(TinyFiles.write(folder, "b.json", TinyFiles.json(TinyFiles.review("PER-4", 42))), 99, 0);
        RecordReader in = UprReader.detecting().open(List.of(first.path(), second.path()));
        Iterator<UprRecord> records = in.iterator();
        assertThatIllegalStateException().isThrownBy(in::iterator).withMessageContaining("once");
        records.next();
        in.close();
        assertThat(first.open() + second.open()).isZero();
        assertThatIllegalStateException()
                .isThrownBy(() -> records.forEachRemaining(record -> {}))
                .withMessageContaining("closed");
    }
}
