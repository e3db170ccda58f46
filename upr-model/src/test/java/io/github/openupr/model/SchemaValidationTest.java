package io.github.openupr.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import io.github.openupr.schema.SchemaFiles;
import io.github.openupr.schema.UprSchema.Kind;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the model writes is valid, and what nobody should write is not. */
class SchemaValidationTest {

    private static final Schema DATASETS = SchemaFiles.validator(Kind.DATASET);

    @ParameterizedTest
    @MethodSource({"io.github.openupr.model.Specimens#all", "io.github.openupr.model.MinimalSpecimens#all"})
    void aSpecimenIsValid(Object specimen) {
        Schema schema =
                SchemaFiles.validator(Kind.DATASET, Members.typeOf(specimen).getSimpleName());

        assertThat(SchemaFiles.errors(schema, written(specimen), true)).isEmpty();
    }

    /** Random numbers may lie outside the ranges, which builders do not check; nothing else may be wrong. */
    @Property(tries = 300)
    void anyDatasetOfTheModelIsValid(@ForAll("datasets") UprDataset dataset) {
        assertThat(SchemaFiles.errors(DATASETS, written(dataset), false)).isEmpty();
    }

    @Provide
    static net.jqwik.api.Arbitrary<UprDataset> datasets() {
        return Arbitraries.datasets();
    }

    @Test
    void theSampleOfTheExamplesIsValid() throws IOException {
        Path sample = Path.of(
                System.getProperty("upr.root", ".."), "upr-examples/src/main/resources/sample/kazakhstan-4.json");

        assertThat(DATASETS.validate(SchemaFiles.parse(Files.readString(sample))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.openupr.model.Specimens#all")
    void aMissingRequiredMemberANullAndAnUnknownMemberAreTold(Object specimen) {
        String type = Members.typeOf(specimen).getSimpleName();
        Schema schema = SchemaFiles.validator(Kind.DATASET, type);
        for (String member : SchemaFiles.names(written(specimen))) {
            ObjectNode without = written(specimen);
            without.remove(member);
            boolean required = SchemaFiles.texts(
                            SchemaFiles.object(Kind.DATASET, type).path("required"))
                    .contains(member);
            assertThat(keywords(schema, without)).isEqualTo(required ? List.of("required") : List.of());
            ObjectNode empty = written(specimen);
            empty.putNull(member);
            assertThat(keywords(schema, empty)).contains("type");
        }
        assertThat(keywords(schema, written(specimen).put("surplus", 1))).containsExactly("additionalProperties");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /reviews/0                    | reviewedOn     | "2025-02-30"   | pattern
            /reviews/0                    | cycle          | 0              | minimum
            /reviews/0                    | cycle          | 100            | maximum
            /reviews/0                    | session        | 0              | minimum
            /reviews/0                    | nextReviewYear | 30             | minimum
            /reviews/0                    | status         | "cancelled"    | enum
            /reviews/0                    | troika         | ["Kazakhstan"] | pattern
            /reviews/0/reportedCounts/0   | count          | -1             | minimum
            /reviews/0/reportedCounts/0   | count          | 2147483648     | maximum
            /reviews/0/reportedCounts/0   | approximate    | "yes"          | type
            /recommendations/0            | id             | "140.12"       | pattern
            /recommendations/0            | part           | 1.5            | type
            /recommendations/0            | actionCategory | 6              | maximum
            /recommendations/0            | sdgs           | ["18"]         | pattern
            /recommendations/0            | extras         | {"Remark": 1}  | type
            /recommendations/0            | themes         | "Migrants"     | type
            """)
    void aWrongValueIsTold(String where, String member, String value, String keyword) {
        ObjectNode dataset = written(Specimens.fullDataset());
        ((ObjectNode) dataset.at(where)).set(member, SchemaFiles.parse(value));

        assertThat(keywords(DATASETS, dataset)).containsExactly(keyword);
    }

    /** In Java and Python an end anchor lets a line end pass; the length does not. */
    @Test
    void aDayWithALineEndIsTooLong() {
        ObjectNode review = written(Specimens.review()).put("reviewedOn", "2025-01-23\n");

        assertThat(keywords(SchemaFiles.validator(Kind.DATASET, "Review"), review))
                .contains("maxLength");
    }

    @Test
    void anotherVersionIsTold() {
        assertThat(keywords(DATASETS, written(Specimens.fullDataset()).put("schemaVersion", "2.0")))
                .containsExactly("const");
    }

    @Test
    void aLineIsValidWithItsTypeAndNotWithoutOrWithAnother() {
        Schema lines = SchemaFiles.validator(Kind.RECORD);
        List<ObjectNode> records = new ArrayList<>();
        records.add(line(
                "dataset", UprDataset.builder().metadata(Specimens.metadata()).build()));
        records.add(line("review", Specimens.review()));
        records.add(line("recommendation", Specimens.recommendation()));
        records.add(line("commendation", Specimens.commendation()));
        records.add(line("pledge", Specimens.pledge()));
        records.add(line("assessment", Specimens.assessment()));
        records.add(line("publication", Specimens.publication()));

        for (ObjectNode record : records) {
            assertThat(lines.validate(record)).isEmpty();
            assertThat(lines.validate(record.deepCopy().put("type", "response")))
                    .isNotEmpty();
            assertThat(lines.validate(record.deepCopy().without("type"))).isNotEmpty();
        }
    }

    private static ObjectNode line(String type, Object value) {
        ObjectNode line = written(value);
        ObjectNode typed = line.objectNode().put("type", type);
        return typed.setAll(line);
    }

    @Test
    void aNoticeIsValidInAReport() {
        Schema notices = SchemaFiles.validator(Kind.REPORT, "Notice");
        Notice full = Notice.of("unknown_state", Severity.WARNING, "m", Specimens.sourceRef(), "x".repeat(300));

        assertThat(notices.validate(written(full))).isEmpty();
        assertThat(keywords(notices, written(full).put("code", "Unknown State")))
                .containsExactly("pattern");
        assertThat(keywords(notices, written(full).put("value", "x".repeat(201))))
                .containsExactly("maxLength");
    }

    private static List<String> keywords(Schema schema, JsonNode document) {
        return schema.validate(document).stream()
                .map(Error::getKeyword)
                .distinct()
                .toList();
    }

    private static ObjectNode written(Object value) {
        return (ObjectNode) PlainMapper.tree(PlainMapper.JACKSON_2.write(value));
    }
}
