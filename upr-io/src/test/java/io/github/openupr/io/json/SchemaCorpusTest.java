package io.github.openupr.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.UprReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader and the JSON Schema say the same of the files of the schema's corpus. */
class SchemaCorpusTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("upr.root", ".."), "upr-model/src/test/resources/schema/1.0");
    private static final String LINE_OF_A_DATASET = "{\"type\":\"dataset\",\"schemaVersion\":\"1.0\"}\n";

    @ParameterizedTest
    @MethodSource("validDatasets")
    void aDatasetThatTheSchemaTakesIsReadWithoutANotice(String file) throws IOException {
        ReadResult read = read(SourceFormat.JSON, Files.readString(FOLDER.resolve(file)));

        assertThat(read.notices()).isEmpty();
        assertThat(read.counts().rejected()).isZero();
    }

    @ParameterizedTest
    @MethodSource("validLines")
    void aLineThatTheSchemaTakesIsReadWithoutANotice(String file) throws IOException {
        String line = Files.readString(FOLDER.resolve(file)).replace("\n", " ") + "\n";

        ReadResult read =
                read(SourceFormat.JSON_LINES, line.contains("\"type\": \"dataset\"") ? line : LINE_OF_A_DATASET + line);

        assertThat(read.notices()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalidDatasets")
    void aDatasetThatTheSchemaRefusesIsToldAtTheSamePlace(String file, String path) throws IOException {
        assertThat(places(Files.readString(FOLDER.resolve(file))))
                .isNotEmpty()
                .anySatisfy(place -> assertThat(place).startsWith(path));
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
        return files("valid-dataset-");
    }

    static List<String> validLines() throws IOException {
        return files("valid-record-");
    }

    static List<Arguments> invalidDatasets() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve("invalid.csv"))) {
            return rows.stream()
                    .filter(row -> row.getField("schema").equals("dataset"))
                    .map(row -> Arguments.of(row.getField("file"), row.getField("path")))
                    .toList();
        }
    }

    private static List<String> files(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(prefix))
                    .sorted()
                    .toList();
        }
    }
}
