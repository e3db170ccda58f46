package io.github.openupr.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.openupr.schema.UprSchema.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are valid, and files each of which has one fault, that applications in any language can try their validator on. */
class SchemaCorpusTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("upr.root", ".."), "upr-model/src/test/resources/schema/1.0");

    @ParameterizedTest
    @MethodSource("valid")
    void aValidFileIsValid(String file) throws IOException {
        Kind kind = Kind.valueOf(file.split("-", -1)[1].toUpperCase(Locale.ROOT));

        assertThat(SchemaFiles.validator(kind).validate(read(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void anInvalidFileFailsWithTheKeywordAtThePath(String file, Kind kind, String keyword, String path)
            throws IOException {
        assertThat(SchemaFiles.validator(kind).validate(read(file)))
                .extracting(error -> error.getKeyword() + " at "
                        + error.getInstanceLocation().toString())
                .contains(keyword + " at " + path);
    }

    @Test
    void theTableAndTheFilesAgree() throws IOException {
        assertThat(valid()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(invalid())
                .hasSizeGreaterThanOrEqualTo(60)
                .extracting(row -> row.get()[0])
                .containsExactlyElementsOf(files("invalid-"));
    }

    @Test
    void eachKindOfSchemaAndEachOfItsKeywordsThatCanFailIsTried() throws IOException {
        assertThat(valid()).extracting(file -> file.split("-", -1)[1]).contains("dataset", "record", "report");
        assertThat(invalid())
                .extracting(row -> row.get()[2])
                .contains(
                        "type",
                        "required",
                        "additionalProperties",
                        "enum",
                        "const",
                        "pattern",
                        "maxLength",
                        "minimum",
                        "maximum");
    }

    static List<String> valid() throws IOException {
        return files("valid-");
    }

    static List<Arguments> invalid() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve("invalid.csv"))) {
            return rows.stream()
                    .map(row -> Arguments.of(
                            row.getField("file"),
                            Kind.valueOf(row.getField("schema").toUpperCase(Locale.ROOT)),
                            row.getField("keyword"),
                            row.getField("path")))
                    .sorted((a, b) -> a.get()[0].toString().compareTo(b.get()[0].toString()))
                    .toList();
        }
    }

    private static List<String> files(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(prefix) && name.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static JsonNode read(String file) throws IOException {
        return SchemaFiles.parse(Files.readString(FOLDER.resolve(file)));
    }
}
