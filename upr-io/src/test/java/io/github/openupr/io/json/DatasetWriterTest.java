package io.github.openupr.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.RecordWriter;
import io.github.openupr.io.UprWriter;
import io.github.openupr.model.Arbitraries;
import io.github.openupr.model.Specimens;
import io.github.openupr.model.UprDataset;
import io.github.openupr.model.UprRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writing one record after the other: any order of types, failures, and what is left behind. */
class DatasetWriterTest {

    @Provide
    Arbitrary<UprDataset> datasets() {
        return Arbitraries.datasets();
    }

    @Property(tries = 200)
    void recordsInAnyOrderOfTypesGiveTheBytesOfTheWholeDataset(
            @ForAll("datasets") UprDataset dataset, @ForAll long seed) throws IOException {
        List<UprRecord> mixed = mixed(dataset, new Random(seed));
        Path folder = Files.createTempDirectory("upr-json-");
        Path file = folder.resolve("out");
        try {
            RecordWriter opened = dataset.getMetadata().isPresent()
                    ? UprWriter.of(OutputFormat.JSON)
                            .open(file, dataset.getMetadata().get())
                    : UprWriter.of(OutputFormat.JSON).open(file);
            try (RecordWriter out = opened) {
                out.writeAll(mixed);
            }
            assertThat(Files.readAllBytes(file)).isEqualTo(JsonFiles.written(OutputFormat.JSON, dataset));
            assertThat(opened.notices()).isEmpty();
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    /** The types mixed, the order inside each type kept. */
    private static List<UprRecord> mixed(UprDataset dataset, Random random) {
        List<Iterator<? extends UprRecord>> lists =
                new ArrayList<>(lists(dataset).map(List::iterator).toList());
        List<UprRecord> mixed = new ArrayList<>();
        while (!lists.isEmpty()) {
            Iterator<? extends UprRecord> list = lists.get(random.nextInt(lists.size()));
            if (list.hasNext()) {
                mixed.add(list.next());
            } else {
                lists.remove(list);
            }
        }
        return mixed;
    }

    private static Stream<List<? extends UprRecord>> lists(UprDataset dataset) {
        return Stream.of(
                dataset.getReviews(),
                dataset.getRecommendations(),
                dataset.getCommendations(),
                dataset.getPledges(),
                dataset.getAssessments(),
                dataset.getPublications());
    }

    /** From the last type to the first: nothing can stay where it was written. */
    private static List<UprRecord> backwards() {
        List<UprRecord> records = new ArrayList<>(
                lists(Specimens.fullDataset()).flatMap(List::stream).toList());
        Collections.reverse(records);
        return records;
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "JSON_LINES"})
    void abortLeavesTheTargetAsItWas(OutputFormat format, @TempDir Path folder) throws IOException {
        Path target = Files.writeString(folder.resolve("out"), "before");

        try (RecordWriter out = UprWriter.of(format).open(target, Specimens.metadata())) {
            out.writeAll(backwards());
            out.abort();
        }

        assertThat(target).hasContent("before");
        assertThat(folder).isDirectoryContaining(target::equals);
        assertThat(names(folder)).containsExactly("out");
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "JSON_LINES"})
    void aSourceThatFailsLeavesTheTargetAsItWas(OutputFormat format, @TempDir Path folder) throws IOException {
        Path target = folder.resolve("out");
        Iterable<UprRecord> failing =
                () -> Stream.concat(backwards().stream(), Stream.<UprRecord>generate(DatasetWriterTest::failure))
                        .iterator();

        RecordWriter out = UprWriter.of(format).open(target);
        assertThatThrownBy(() -> out.writeAll(failing)).isInstanceOf(IllegalArgumentException.class);
        out.close();

        assertThat(names(folder)).isEmpty();
    }

    private static UprRecord failure() {
        throw new IllegalArgumentException("the source fails");
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "JSON_LINES"})
    @SuppressWarnings("NullAway") // the fault under test
    void aWriteThatFailsLeavesTheTargetAsItWas(OutputFormat format, @TempDir Path folder) throws IOException {
        Path target = Files.writeString(folder.resolve("out"), "before");

        RecordWriter out = UprWriter.of(format).open(target);
        out.write(Specimens.pledge());
        assertThatThrownBy(() -> out.write(null)).isInstanceOf(NullPointerException.class);
        out.write(Specimens.review());
        out.close();

        assertThat(target).hasContent("before");
        assertThat(names(folder)).containsExactly("out");
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "JSON_LINES"})
    void closingTwiceDoesNothingAndWritingAfterwardsIsRefused(OutputFormat format, @TempDir Path folder)
            throws IOException {
        Path target = folder.resolve("out");
        RecordWriter out = UprWriter.of(format).open(target);
        out.writeAll(backwards());
        assertThat(target).doesNotExist();
        out.close();
        byte[] written = Files.readAllBytes(target);

        out.abort();
        out.close();

        assertThat(target).hasBinaryContent(written);
        assertThatThrownBy(() -> out.write(Specimens.review())).isInstanceOf(IllegalStateException.class);
        assertThat(names(folder)).containsExactly("out");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }
}
