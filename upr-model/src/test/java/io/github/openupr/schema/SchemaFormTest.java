package io.github.openupr.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openupr.schema.UprSchema.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaFormTest {

    /** Keywords that draft-07 and draft 2020-12 share and that mean the same in both. */
    private static final Set<String> KEYWORDS = Set.of(
            "$schema",
            "$id",
            "$ref",
            "title",
            "description",
            "examples",
            "definitions",
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "enum",
            "const",
            "pattern",
            "format",
            "minimum",
            "maximum",
            "maxLength",
            "allOf",
            "oneOf");

    private static final List<String> DOCUMENTATION = List.of("title", "description", "allOf", "examples");

    @ParameterizedTest
    @EnumSource
    void onlyKeywordsOfDraft07Occur(Kind kind) {
        everySchema(kind, (where, schema) -> assertThat(KEYWORDS).as(where).containsAll(SchemaFiles.names(schema)));
    }

    @ParameterizedTest
    @EnumSource
    void nothingStandsBesideAReference(Kind kind) {
        everySchema(kind, (where, schema) -> {
            if (schema.has("$ref")) {
                assertThat(SchemaFiles.names(schema)).as(where).containsExactly("$ref");
                assertThat(schema.get("$ref").textValue()).as(where).startsWith("#/definitions/");
                assertThat(SchemaFiles.tree(kind)
                                .at(schema.get("$ref").textValue().substring(1))
                                .isObject())
                        .as(where)
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyDefinitionIsUsedAndHasItsNameAsTitle(Kind kind) {
        List<String> used = new ArrayList<>();
        everySchema(kind, (where, schema) -> used.add(schema.path("$ref").asText()));

        for (Map.Entry<String, JsonNode> definition :
                SchemaFiles.tree(kind).get("definitions").properties()) {
            assertThat(definition.getValue().get("title").textValue()).isEqualTo(definition.getKey());
            assertThat(definition.getValue().get("description").textValue()).isNotBlank();
            assertThat(definition.getValue().get("examples")).isNotEmpty();
            assertThat(used).contains("#/definitions/" + definition.getKey());
        }
    }

    /** Also beside a reference: readers of a schema and makers of types ask for the title of the member. */
    @ParameterizedTest
    @EnumSource
    void everyMemberHasATitleADescriptionAndExamples(Kind kind) {
        everyMember(kind, (where, member) -> {
            if (member.has("allOf")) {
                assertThat(SchemaFiles.names(member)).as(where).isEqualTo(DOCUMENTATION);
                assertThat(member.get("allOf")).as(where).hasSize(1);
            }
            assertThat(member.path("title").asText()).as(where).isNotBlank();
            assertThat(member.path("description").asText()).as(where).endsWith(".");
            assertThat(member.path("examples")).as(where).isNotEmpty();
        });
    }

    /** Code generators make a type of each title: two of one name would be numbered. */
    @ParameterizedTest
    @EnumSource
    void noTwoMembersOfDifferentObjectsShareATitle(Kind kind) {
        List<String> titles = new ArrayList<>();
        everyMember(kind, (where, member) -> {
            titles.add(member.get("title").textValue());
        });
        assertThat(titles).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everyExampleIsValidAgainstWhatItIllustrates(Kind kind) {
        everySchema(kind, (where, schema) -> {
            for (JsonNode example : schema.path("examples")) {
                assertThat(SchemaFiles.validator(kind, schema).validate(example))
                        .as(where)
                        .isEmpty();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatHasAPattern(Kind kind) {
        everySchema(kind, (where, schema) -> {
            if (schema.has("format")) {
                assertThat(schema.path("pattern").asText())
                        .as(where)
                        .startsWith("^")
                        .endsWith("$");
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyObjectIsClosedButExtrasWhichHoldTexts(Kind kind) {
        everySchema(kind, (where, schema) -> {
            if (schema.path("type").asText().equals("object")) {
                JsonNode others = schema.get("additionalProperties");
                assertThat(others.toString())
                        .as(where)
                        .isEqualTo(where.endsWith("/Extras") ? "{\"type\":\"string\"}" : "false");
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyWholeNumberHasBothBounds(Kind kind) {
        everySchema(kind, (where, schema) -> {
            if (schema.path("type").asText().equals("integer")) {
                assertThat(schema.has("minimum") && schema.has("maximum"))
                        .as(where)
                        .isTrue();
            }
        });
    }

    @Test
    void definitionsOfTheSameNameAreTheSameInAllSchemas() {
        JsonNode dataset = SchemaFiles.tree(Kind.DATASET).get("definitions");
        for (String shared : List.of("SourceRef", "DocumentSymbol")) {
            assertThat(SchemaFiles.tree(Kind.REPORT).get("definitions").get(shared))
                    .isEqualTo(dataset.get(shared));
        }
    }

    private static void everyMember(Kind kind, BiConsumer<String, JsonNode> check) {
        SchemaFiles.objects(kind)
                .forEach((type, object) -> object.get("properties")
                        .properties()
                        .forEach(member -> check.accept(type + "." + member.getKey(), member.getValue())));
    }

    /** Calls for the root and every subschema. */
    private static void everySchema(Kind kind, BiConsumer<String, ObjectNode> check) {
        visit(kind + "", SchemaFiles.tree(kind), check);
    }

    private static void visit(String where, ObjectNode schema, BiConsumer<String, ObjectNode> check) {
        check.accept(where, schema);
        for (String group : List.of("definitions", "properties")) {
            schema.path(group)
                    .properties()
                    .forEach(each ->
                            visit(where + "/" + group + "/" + each.getKey(), (ObjectNode) each.getValue(), check));
        }
        for (String group : List.of("allOf", "oneOf")) {
            schema.path(group).forEach(each -> visit(where + "/" + group, (ObjectNode) each, check));
        }
        for (String one : List.of("items", "additionalProperties")) {
            if (schema.path(one).isObject()) {
                visit(where + "/" + one, (ObjectNode) schema.get(one), check);
            }
        }
    }
}
