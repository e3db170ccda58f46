package io.github.openupr.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openupr.schema.SchemaCorpus.Fault;
import io.github.openupr.schema.UprSchema.Kind;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are valid, and files each of which has one fault, that applications in any language can try their validator on. */
class SchemaCorpusTest {

    @ParameterizedTest
    @MethodSource("valid")
    void aValidFileIsValid(String file) throws IOException {
        assertThat(SchemaFiles.validator(Kind.parse(kind(file))).validate(read(file)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.openupr.schema.SchemaCorpus#faults")
    void anInvalidFileFailsWithTheKeywordAtThePath(Fault fault) throws IOException {
        assertThat(SchemaFiles.validator(fault.kind()).validate(read(fault.file())))
                .extracting(error -> error.getKeyword() + " at "
                        + error.getInstanceLocation().toString())
                .contains(fault.keyword() + " at " + fault.path());
    }

    @Test
    void theTableAndTheFilesAgree() throws IOException {
        assertThat(valid()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(SchemaCorpus.faults())
                .hasSizeGreaterThanOrEqualTo(60)
                .extracting(Fault::file)
                .containsExactlyElementsOf(SchemaCorpus.files("invalid-"));
    }

    @Test
    void eachKindOfSchemaAndEachOfItsKeywordsThatCanFailIsTried() throws IOException {
        assertThat(valid()).extracting(SchemaCorpusTest::kind).contains("dataset", "record", "report");
        assertThat(SchemaCorpus.faults())
                .extracting(Fault::keyword)
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
        return SchemaCorpus.files("valid-");
    }

    private static String kind(String file) {
        return file.split("-", -1)[1];
    }

    private static JsonNode read(String file) throws IOException {
        return SchemaFiles.parse(SchemaCorpus.text(file));
    }
}
