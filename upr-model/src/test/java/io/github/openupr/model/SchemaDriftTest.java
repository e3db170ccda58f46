package io.github.openupr.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openupr.code.Codelist;
import io.github.openupr.schema.SchemaFiles;
import io.github.openupr.schema.UprSchema.Kind;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas say what the model says, in both directions. */
class SchemaDriftTest {

    private static final Map<String, String> LINE_TYPES = new TreeMap<>(Map.of(
            "Review", "review",
            "Recommendation", "recommendation",
            "Commendation", "commendation",
            "VoluntaryPledge", "pledge",
            "Assessment", "assessment",
            "Publication", "publication"));

    @Test
    void theSchemaHasTheEntitiesOfTheModel() {
        assertThat(SchemaFiles.objects(Kind.DATASET).keySet())
                .containsExactlyInAnyOrderElementsOf(Specimens.all().stream()
                        .map(specimen -> Members.typeOf(specimen).getSimpleName())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("io.github.openupr.model.Specimens#all")
    void anEntityHasTheMembersOfTheModelInTheirOrder(Object specimen) {
        Class<?> type = Members.typeOf(specimen);
        JsonNode written = PlainMapper.tree(PlainMapper.JACKSON_2.write(specimen));

        assertThat(SchemaFiles.names(definition(type).get("properties")))
                .isEqualTo(Members.declaredOrder(type))
                .isEqualTo(SchemaFiles.names(written));
    }

    /** What a builder insists on; and the version, which it fills in and writers never leave out. */
    @ParameterizedTest
    @MethodSource("io.github.openupr.model.Specimens#all")
    void anEntityRequiresWhatTheModelRequires(Object specimen) {
        Class<?> type = Members.typeOf(specimen);

        assertThat(SchemaFiles.texts(definition(type).path("required")))
                .containsExactlyInAnyOrderElementsOf(
                        Members.names(type, accessor -> !Members.optional(accessor) && !Members.many(accessor)));
    }

    @ParameterizedTest
    @MethodSource("io.github.openupr.model.Specimens#all")
    void aMemberHasTheTypeOfTheModel(Object specimen) {
        for (Method accessor : Members.accessors(Members.typeOf(specimen))) {
            JsonNode member =
                    definition(Members.typeOf(specimen)).get("properties").get(Members.name(accessor));
            assertThat(described(member))
                    .as(accessor.toString())
                    .isEqualTo(form(accessor.getGenericReturnType().getTypeName()));
        }
    }

    private static String described(JsonNode member) {
        if (member.has("items")) {
            return "list of " + described(member.get("items"));
        }
        if (member.has("enum")) {
            return enumOf(member);
        }
        String reference = member.has("allOf")
                ? described(member.get("allOf").get(0))
                : member.path("$ref").asText();
        return reference.isEmpty()
                ? member.get("type").textValue()
                : reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static String form(String type) {
        if (type.startsWith("java.util.List<")) {
            return "list of " + form(inner(type));
        }
        if (type.startsWith("java.util.Optional<")) {
            return form(inner(type));
        }
        return switch (type) {
            case "java.lang.String" -> "string";
            case "int", "java.util.OptionalInt" -> "integer";
            case "boolean", "java.lang.Boolean" -> "boolean";
            case "java.time.LocalDate" -> "IsoDate";
            case "java.util.Map<java.lang.String, java.lang.String>" -> "Extras";
            default -> type.substring(type.lastIndexOf('.') + 1);
        };
    }

    private static String inner(String type) {
        return type.substring(type.indexOf('<') + 1, type.length() - 1);
    }

    /** A member with a list of values bears the name of the enum, as words. */
    private static String enumOf(JsonNode member) {
        return Arrays.stream(member.get("title").textValue().split(" "))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    @Test
    void everyListOfValuesIsItsCodelistAndItsEnum() throws ClassNotFoundException {
        List<JsonNode> members = SchemaFiles.objects(Kind.DATASET).values().stream()
                .flatMap(object -> object.get("properties").valueStream())
                .filter(member -> member.has("enum"))
                .toList();

        assertThat(members).hasSize(10);
        for (JsonNode member : members) {
            String list = member.get("title").textValue().replace(' ', '-').toLowerCase(Locale.ROOT);
            Class<?> type = Class.forName("io.github.openupr.code." + enumOf(member));
            assertThat(SchemaFiles.texts(member.get("enum")))
                    .isEqualTo(Codelist.of(list).entries().stream()
                            .map(Codelist.Entry::code)
                            .toList())
                    .isEqualTo(Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .toList());
        }
    }

    @Test
    void theRecordsAreThoseOfTheDatasetWithTheirType() {
        ObjectNode expected = (ObjectNode) SchemaFiles.tree(Kind.DATASET).get("definitions");
        ObjectNode found = (ObjectNode) SchemaFiles.tree(Kind.RECORD).get("definitions");
        ObjectNode dataset = SchemaFiles.tree(Kind.DATASET);
        ObjectNode line = withoutType("dataset", (ObjectNode) found.remove("DatasetLine"));
        LINE_TYPES.forEach(
                (definition, type) -> found.set(definition, withoutType(type, (ObjectNode) found.get(definition))));

        assertThat((Object) found).isEqualTo(expected);
        assertThat(SchemaFiles.names(line.get("properties"))).containsExactly("schemaVersion", "metadata");
        line.get("properties")
                .properties()
                .forEach(member -> assertThat(member.getValue())
                        .isEqualTo(dataset.get("properties").get(member.getKey())));
        assertThat(line.get("required")).isEqualTo(dataset.get("required"));
    }

    @Test
    void aLineIsTheDatasetOrOneOfTheRecords() {
        assertThat(SchemaFiles.tree(Kind.RECORD).get("oneOf"))
                .extracting(each -> each.get("$ref").textValue().replace("#/definitions/", ""))
                .containsExactly(
                        "DatasetLine",
                        "Review",
                        "Recommendation",
                        "Commendation",
                        "VoluntaryPledge",
                        "Assessment",
                        "Publication");
    }

    private static ObjectNode withoutType(String type, ObjectNode line) {
        ObjectNode properties = (ObjectNode) line.get("properties");
        assertThat(SchemaFiles.names(properties)).startsWith("type");
        assertThat(properties.remove("type").get("const").textValue()).isEqualTo(type);
        assertThat(((ArrayNode) line.get("required")).remove(0).textValue()).isEqualTo("type");
        line.get("examples")
                .forEach(example -> assertThat(
                                ((ObjectNode) example).remove("type").textValue())
                        .isEqualTo(type));
        return line;
    }

    @Test
    void aNoticeOfAReportHasTheMembersOfANotice() {
        JsonNode notice = SchemaFiles.object(Kind.REPORT, "Notice");

        assertThat(SchemaFiles.names(notice.get("properties")))
                .containsExactly(
                        Notice.class.getAnnotation(JsonPropertyOrder.class).value());
        assertThat(SchemaFiles.texts(notice.get("required")))
                .isEqualTo(Arrays.stream(Notice.class.getRecordComponents())
                        .filter(component -> component.getType() != Optional.class)
                        .map(component -> component.getName())
                        .toList());
        assertThat(notice.get("properties").get("value").get("maxLength").intValue())
                .isEqualTo(Notice.MAX_VALUE_LENGTH);
    }

    @Test
    void aReportKnowsTheSeverities() {
        List<String> severities =
                Arrays.stream(Severity.values()).map(Severity::toString).toList();

        assertThat(SchemaFiles.texts(SchemaFiles.tree(Kind.REPORT).at("/definitions/Notice/properties/severity/enum")))
                .isEqualTo(severities);
        assertThat(SchemaFiles.texts(SchemaFiles.tree(Kind.REPORT).at("/definitions/NoticeCounts/required")))
                .containsExactlyInAnyOrderElementsOf(severities);
    }

    private static JsonNode definition(Class<?> type) {
        return SchemaFiles.object(Kind.DATASET, type.getSimpleName());
    }
}
