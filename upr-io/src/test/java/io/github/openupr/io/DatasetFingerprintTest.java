package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.openupr.analysis.DatasetDiff;
import io.github.openupr.model.DenseDatasets;
import io.github.openupr.model.Specimens;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatasetFingerprintTest {

    @TempDir
    private Path folder;

    @Test
    void itIsTheDigestOfTheCanonicalFile() throws Exception {
        Path file = folder.resolve("a.json");
        UprWriter.of(OutputFormat.JSON).write(Specimens.fullDataset(), file);

        assertThat(DatasetFingerprint.of(Specimens.fullDataset()).sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
    }

    @Test
    void ofAnEmptyDatasetToo() throws Exception {
        UprDataset empty = UprDataset.builder().build();
        Path file = folder.resolve("empty.json");
        UprWriter.of(OutputFormat.JSON).write(empty, file);

        assertThat(DatasetFingerprint.of(empty))
                .hasToString(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
    }

    @ParameterizedTest
    @EnumSource(
            value = OutputFormat.class,
            names = {"JSON", "JSON_LINES", "CSV", "XLSX"})
    void theFormatOfTheFileMakesNoDifference(OutputFormat format) throws IOException {
        UprDataset dataset = Specimens.fullDataset();
        Path file = folder.resolve(format == OutputFormat.CSV ? "a.zip" : "a." + format);
        UprWriter.of(format).write(dataset, file);

        UprDataset read = UprReader.detecting().read(file).dataset();

        assertThat(DatasetDiff.of(dataset, read).identical()).isTrue();
        assertThat(DatasetFingerprint.of(read)).isEqualTo(DatasetFingerprint.of(dataset));
    }

    @Test
    void whatCanonicalJsonCannotHoldHasNone() {
        UprDataset halved = UprDataset.builder()
                .addReviews(Specimens.review().withExtras(Map.of("\uD800", "x")))
                .build();
        assertThatExceptionOfType(UprFormatException.class)
                .isThrownBy(() -> DatasetFingerprint.of(halved))
                .satisfies(e -> assertThat(e.code()).isEqualTo("record_not_representable"));
    }

    @Provide
    Arbitrary<UprDataset> datasets() {
        return DenseDatasets.datasets();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void twoHaveTheSameWhereAComparisonFindsNothing(
            @ForAll("datasets") UprDataset a, @ForAll("datasets") UprDataset b) {
        assertThat(DatasetFingerprint.of(a).equals(DatasetFingerprint.of(b)))
                .isEqualTo(DatasetDiff.of(a, b).identical());
    }
}
