package io.github.openupr.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openupr.io.Golden;
import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.UprWriter;
import io.github.openupr.model.Arbitraries;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.Specimens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code datapackage.json} says, by the schemas of Frictionless Data. */
class PackageDescriptionTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder;

    @Provide
    Arbitrary<Optional<DatasetMetadata>> metadata() {
        return Arbitraries.datasets().map(dataset -> dataset.getMetadata());
    }

    @Property(tries = 50)
    void anyDatasetIsDescribedAsTheSchemasWantIt(@ForAll("metadata") Optional<DatasetMetadata> metadata)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackageDescription.write(out, Tables.ALL, metadata);
        JsonNode description = MAPPER.readTree(out.toByteArray());

        assertThat(FrictionlessSchemas.faults("tabular-data-package.json", description))
                .isEmpty();
        for (JsonNode resource : description.get("resources")) {
            assertThat(FrictionlessSchemas.faults("table-schema.json", resource.get("schema")))
                    .isEmpty();
        }
    }

    @Test
    void theSchemasFindFaults() throws IOException {
        assertThat(FrictionlessSchemas.faults("tabular-data-package.json", MAPPER.readTree("{\"profile\":1}")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"datapackage.json", "recommendations.csv", "recommendation_themes.csv", "reviews.csv"})
    void theFilesOfAFullDatasetAreThoseOfTheGoldenOnes(String name) throws IOException {
        Path tables = folder.resolve("tables");
        UprWriter.of(OutputFormat.CSV).write(Specimens.fullDataset(), tables);

        Golden.check("tables/" + name, Files.readAllBytes(tables.resolve(name)));
    }

    @Test
    void everyForeignKeyLeadsToATableThatIsThere() throws IOException {
        Path tables = folder.resolve("tables");
        UprWriter.of(OutputFormat.CSV).write(Specimens.fullDataset(), tables);
        JsonNode description =
                MAPPER.readTree(tables.resolve("datapackage.json").toFile());
        List<String> names = description.findValuesAsText("name");

        assertThat(description.findValues("reference"))
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        key -> assertThat(names).contains(key.get("resource").textValue()));
    }
}
