package io.github.openupr.io.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The JSON Schemas of Frictionless Data that lie among the test resources. */
final class FrictionlessSchemas {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4);

    private FrictionlessSchemas() {}

    /** What a schema finds wrong with a document. */
    static List<String> faults(String schema, JsonNode document) throws IOException {
        try (InputStream bytes = FrictionlessSchemas.class.getResourceAsStream("/frictionless/" + schema)) {
            String text = new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8);
            Schema validator = REGISTRY.getSchema(text, InputFormat.JSON);
            return validator.validate(document.toString(), InputFormat.JSON).stream()
                    .map(Object::toString)
                    .toList();
        }
    }
}
