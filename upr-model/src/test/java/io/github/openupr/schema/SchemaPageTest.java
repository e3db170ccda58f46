package io.github.openupr.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SchemaPageTest {

    private static final Path PAGE = Path.of(System.getProperty("upr.root"), "upr-model/docs/schema.md");

    @Test
    void thePageIsNotStale() throws IOException {
        if (Boolean.getBoolean("upr.golden.update")) {
            Files.writeString(PAGE, SchemaPage.text());
        }
        assertThat(PAGE).as("-Dupr.golden.update=true writes it").content().isEqualTo(SchemaPage.text());
    }
}
