package io.github.openupr.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.openupr.model.UprDataset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UprSchemaTest {

    @Test
    void theLatestDescribesTheDatasetsThatThisLibraryWrites() {
        UprSchema latest = UprSchema.latest();

        assertThat(latest.kind()).isEqualTo(UprSchema.Kind.DATASET);
        assertThat(latest.version()).isEqualTo(UprDataset.SCHEMA_VERSION);
        assertThat(latest.id()).isEqualTo("https://openupr.github.io/schema/1.0/upr-dataset.schema.json");
        assertThat(latest.resourceName()).isEqualTo("/schema/1.0/upr-dataset.schema.json");
        assertThat(SchemaFiles.tree(UprSchema.Kind.DATASET)
                        .at("/properties/schemaVersion/const")
                        .textValue())
                .isEqualTo(UprDataset.SCHEMA_VERSION);
    }

    @ParameterizedTest
    @EnumSource
    void everyVersionOfEveryKindIsInTheJarUnderItsName(UprSchema.Kind kind) {
        for (String version : UprSchema.versions()) {
            UprSchema schema = UprSchema.of(version, kind);

            assertThat(SchemaFiles.parse(schema.text()).get("$id").textValue()).isEqualTo(schema.id());
            assertThat(schema.text()).startsWith("{\n").endsWith("}\n").doesNotContain("\r", "\t");
            assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(schema.text()))
                    .isTrue();
        }
    }

    @Test
    void aVersionThatThereIsNotIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UprSchema.of("0.9", UprSchema.Kind.RECORD))
                .withMessageContaining("\"0.9\"")
                .withMessageContaining("1.0");
    }

    @ParameterizedTest
    @EnumSource
    void parseInvertsToString(UprSchema.Kind kind) {
        assertThat(UprSchema.Kind.parse(kind.toString())).isEqualTo(kind);
    }

    @Test
    void aKindThatThereIsNotIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UprSchema.Kind.parse("DATASET"))
                .withMessageContaining("[dataset, record, report]");
    }
}
