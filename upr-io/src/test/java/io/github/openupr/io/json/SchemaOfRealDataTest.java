package io.github.openupr.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import io.github.openupr.code.SharedData;
import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import io.github.openupr.io.UprWriter;
import io.github.openupr.schema.SchemaFiles;
import io.github.openupr.schema.UprSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What this library writes of real data is valid against its own schemas. */
class SchemaOfRealDataTest {

    private static final List<String> EXPORTS = List.of("1-5", "6-9", "10-13", "14-17", "17-20");
    private static final int ROWS = 41_066;
    private static final int PLEDGES = 947;

    @TempDir
    private Path folder;

    @Test
    void everyRowOfUprInfoIsValidAsCanonicalJson() throws IOException {
        Schema schema = SchemaFiles.validator(UprSchema.Kind.DATASET);
        int recommendations = 0;
        for (String export : EXPORTS) {
            Path json = converted(export, OutputFormat.JSON);
            JsonNode dataset = new ObjectMapper().readTree(Files.readAllBytes(json));
            recommendations += dataset.get("recommendations").size();
            assertThat(schema.validate(dataset)).as(export).isEmpty();
        }
        assertThat(recommendations).isEqualTo(ROWS);
    }

    /** One export is enough: each line is tried against seven types. */
    @Test
    void everyLineOfAnExportIsValid() throws IOException {
        Schema schema = SchemaFiles.validator(UprSchema.Kind.RECORD);
        ObjectMapper mapper = new ObjectMapper();
        int pledges = 0;
        try (Stream<String> lines =
                Files.lines(converted("voluntary", OutputFormat.JSON_LINES), StandardCharsets.UTF_8)) {
            for (String line : (Iterable<String>) lines::iterator) {
                JsonNode record = mapper.readTree(line);
                assertThat(schema.validate(record)).as(line).isEmpty();
                pledges += record.get("type").textValue().equals("pledge") ? 1 : 0;
            }
        }
        assertThat(pledges).isEqualTo(PLEDGES);
    }

    @Test
    void theGoldenFilesAreValid() throws IOException {
        for (String golden : List.of("full", "delicate", "empty")) {
            assertThat(SchemaFiles.validator(UprSchema.Kind.DATASET)
                            .validate(SchemaFiles.parse(resource("/golden/" + golden + ".json"))))
                    .as(golden)
                    .isEmpty();
            for (String line : resource("/golden/" + golden + ".jsonl").lines().toList()) {
                assertThat(SchemaFiles.validator(UprSchema.Kind.RECORD).validate(SchemaFiles.parse(line)))
                        .as(line)
                        .isEmpty();
            }
        }
    }

    private Path converted(String export, OutputFormat format) throws IOException {
        Path csv = SharedData.path("data/upr-info/" + export + ".csv");
        Path target = folder.resolve(export + "." + format);
        UprWriter.of(format)
                .write(UprReader.of(SourceFormat.UPR_INFO_CSV).read(csv).dataset(), target);
        return target;
    }

    private static String resource(String name) throws IOException {
        try (var bytes = SchemaOfRealDataTest.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("there is no " + name);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
