package io.github.openupr.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import io.github.openupr.io.UprWriter;
import io.github.openupr.model.Arbitraries;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written and read again is the same, and written once more it has the same bytes. */
class RoundTripTest {

    @Provide
    Arbitrary<UprDataset> datasets() {
        return Arbitraries.datasets();
    }

    @Property(tries = 200)
    void aDatasetComesBackEqualAndItsBytesAreTheSame(@ForAll("datasets") UprDataset dataset) throws IOException {
        comesBack(dataset, OutputFormat.JSON, SourceFormat.JSON);
    }

    @Property(tries = 200)
    void jsonLinesComeBackEqualAndTheirBytesAreTheSame(@ForAll("datasets") UprDataset dataset) throws IOException {
        comesBack(dataset, OutputFormat.JSON_LINES, SourceFormat.JSON_LINES);
    }

    private static void comesBack(UprDataset dataset, OutputFormat to, SourceFormat from) throws IOException {
        Path folder = Files.createTempDirectory("upr-json-");
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        try {
            UprWriter.of(to).write(dataset, first);
            ReadResult read = UprReader.of(from).read(first);
            assertThat(read.dataset()).isEqualTo(dataset);
            JsonFiles.assertNothingLeftOut(read);
            UprWriter.of(to).write(read.dataset(), second);
            assertThat(second).hasSameBinaryContentAs(first);
            assertThat(UprReader.detect(first).format()).contains(from);
        } finally {
            Files.deleteIfExists(first);
            Files.deleteIfExists(second);
            Files.delete(folder);
        }
    }
}
