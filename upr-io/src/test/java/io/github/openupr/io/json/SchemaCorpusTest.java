package io.github.openupr.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.UprReader;
import io.github.openupr.schema.SchemaCorpus;
import io.github.openupr.schema.SchemaCorpus.Fault;
import io.github.openupr.schema.UprSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader and the JSON Schema say the same of the files of the schema's corpus. */
class SchemaCorpusTest {

    private static final String LINE_OF_A_DATASET = "{\"type\":\"dataset\",\"schemaVersion\":\"1.0\"}\n";

    @ParameterizedTest
    @MethodSource("validDatasets")
    void aDatasetThatTheSchemaTakesIsReadWithoutANotice(String file) throws IOException {
        ReadResult read = read(SourceFormat.JSON, SchemaCorpus.text(file));

        assertThat(read.notices()).isEmpty();
        assertThat(read.counts().rejected()).isZero();
    }

    @ParameterizedTest
    @MethodSource("validLines")
    void aLineThatTheSchemaTakesIsReadWithoutANotice(String file) throws IOException {
        String line = SchemaCorpus.text(file).replace("\n", " ") + "\n";

        ReadResult read =
                read(SourceFormat.JSON_LINES, line.contains("\"type\": \"dataset\"") ? line : LINE_OF_A_DATASET + line);

        assertThat(read.notices()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalidDatasets")
    void aDatasetThatTheSchemaRefusesIsToldAtTheSamePlace(Fault fault) throws IOException {
        assertThat(places(SchemaCorpus.text(fault.file())))
                .isNotEmpty()
                .anySatisfy(place -> assertThat(place).startsWith(fault.path()));
    }

    private static List<String> places(String dataset) throws IOException {
        try {
            return read(SourceFormat.JSON, dataset).notices().stream()
                    .map(JsonFiles::place)
                    .toList();
        } catch (UprFormatException e) {
            return List.of(JsonFiles.place(e));
        }
    }

    private static ReadResult read(SourceFormat format, String text) throws IOException {
        return UprReader.of(format)
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "corpus.json");
    }

    static List<String> validDatasets() throws IOException {
        return SchemaCorpus.files("valid-dataset-");
    }

    static List<String> validLines() throws IOException {
        return SchemaCorpus.files("valid-record-");
    }

    static List<Fault> invalidDatasets() throws IOException {
        return SchemaCorpus.faults().stream()
                .filter(fault -> fault.kind() == UprSchema.Kind.DATASET)
                .toList();
    }
}
