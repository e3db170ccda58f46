package io.github.openupr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.schema.UprSchema;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCommandTest {

    @ParameterizedTest
    @EnumSource
    void printsTheBytesOfTheSchemaOnAnyTerminal(UprSchema.Kind kind) {
        Ran ran = Ran.in(StandardCharsets.US_ASCII, "schema", kind);

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEqualTo(UprSchema.latest(kind).text());
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void printsTheSchemaOfDatasetsWithoutAnArgument() {
        assertThat(Ran.upr("schema").out()).isEqualTo(UprSchema.latest().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"datasets", "RECORD", "", "1.0"})
    void anyOtherKindIsAWrongUseToldInOneLine(String kind) {
        Ran ran = Ran.upr("schema", kind);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errorLines()).hasSize(1);
        assertThat(ran.err()).contains("\"" + kind + "\"", "[dataset, record, report]");
    }
}
