package io.github.openupr.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schemas as trees and as validators, for tests of all modules. */
public final class SchemaFiles {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private SchemaFiles() {}

    /** A schema as a tree. */
    public static ObjectNode tree(UprSchema.Kind kind) {
        return (ObjectNode) parse(UprSchema.latest(kind).text());
    }

    /** Any JSON as a tree. */
    public static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** The validator of whole documents of a kind. */
    public static Schema validator(UprSchema.Kind kind) {
        return REGISTRY.getSchema(tree(kind));
    }

    /** The validator of a subschema, with the definitions of the schema that it comes from. */
    static Schema validator(UprSchema.Kind kind, JsonNode subschema) {
        ObjectNode alone = subschema.deepCopy();
        alone.set("definitions", tree(kind).get("definitions"));
        return REGISTRY.getSchema(alone);
    }

    /** The validator of a definition. */
    public static Schema validator(UprSchema.Kind kind, String definition) {
        JsonNode root = tree(kind);
        JsonNode found = root.path("definitions").get(definition);
        return found == null ? REGISTRY.getSchema(root) : validator(kind, found);
    }

    /** What a document breaks; the ranges of numbers can be left out, which the model does not check. */
    public static List<Error> errors(Schema schema, JsonNode document, boolean withRanges) {
        return schema.validate(document).stream()
                .filter(error -> withRanges || !List.of("minimum", "maximum").contains(error.getKeyword()))
                .toList();
    }

    /** The objects that a schema describes, by type: the root by its title, then the definitions with properties. */
    public static Map<String, JsonNode> objects(UprSchema.Kind kind) {
        ObjectNode root = tree(kind);
        Map<String, JsonNode> objects = new LinkedHashMap<>();
        if (root.has("properties")) {
            objects.put(root.get("title").textValue(), root);
        }
        root.get("definitions").properties().forEach(definition -> {
            if (definition.getValue().has("properties")) {
                objects.put(definition.getKey(), definition.getValue());
            }
        });
        return objects;
    }

    /** The object that a schema describes under this name. */
    public static JsonNode object(UprSchema.Kind kind, String type) {
        JsonNode object = objects(kind).get(type);
        if (object == null) {
            throw new IllegalArgumentException("the schema " + kind + " has no " + type);
        }
        return object;
    }

    /** The names of an object's members, in order. */
    public static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The texts of a list; none where there is no list. */
    public static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.textValue()));
        return texts;
    }
}
