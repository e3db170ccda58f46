package io.github.openupr.model;

import static io.github.openupr.model.PlainMapper.JACKSON_2;
import static io.github.openupr.model.PlainMapper.JACKSON_3;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonFormTest {

    @Test
    void thereIsASpecimenOfEveryEntity() {
        List<String> entities = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.openupr.model")
                        .stream()
                        .filter(type ->
                                type.isInterface() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> !type.isAnnotation())
                        .filter(type -> !type.isEquivalentTo(UprRecord.class))
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .map(JavaClass::getName)
                        .toList();

        assertThat(entities).hasSize(19);
        assertThat(Specimens.all())
                .extracting(value -> Members.typeOf(value).getName())
                .containsExactlyInAnyOrderElementsOf(entities);
        assertThat(MinimalSpecimens.all())
                .extracting(value -> Members.typeOf(value).getName())
                .containsExactlyInAnyOrderElementsOf(entities);
    }

    @ParameterizedTest
    @MethodSource("full")
    void everyMemberOfASpecimenIsFilled(Object specimen) {
        for (Method accessor : Members.accessors(Members.typeOf(specimen))) {
            Object member = Members.get(accessor, specimen);
            assertThat(filled(member)).as(accessor.toString()).isTrue();
        }
    }

    private static boolean filled(Object member) {
        if (member instanceof Optional<?> optional) {
            return optional.isPresent();
        }
        if (member instanceof OptionalInt optional) {
            return optional.isPresent();
        }
        if (member instanceof List<?> list) {
            return !list.isEmpty();
        }
        return !(member instanceof Map<?, ?> map) || !map.isEmpty();
    }

    @ParameterizedTest
    @MethodSource("valuesAndMappers")
    void whatAPlainMapperWritesItReadsBackEqual(PlainMapper mapper, Object value) {
        assertThat((Object) mapper.read(mapper.write(value), Members.typeOf(value)))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    void bothMappersWriteTheSameTreeInTheSameOrder(Object value) {
        String two = PlainMapper.tree(JACKSON_2.write(value)).toString();
        String three = PlainMapper.tree(JACKSON_3.write(value)).toString();

        assertThat(two).isEqualTo(three);
    }

    @ParameterizedTest
    @MethodSource("full")
    void membersStandInDeclaredOrder(Object specimen) {
        Class<?> type = Members.typeOf(specimen);

        assertThat(memberNames(PlainMapper.tree(JACKSON_2.write(specimen)))).isEqualTo(Members.declaredOrder(type));
        assertThat(Members.names(type, accessor -> true))
                .containsExactlyInAnyOrderElementsOf(Members.declaredOrder(type));
    }

    @ParameterizedTest
    @MethodSource("minimal")
    void aMinimalSpecimenWritesItsRequiredMembersOnly(Object specimen) {
        JsonNode tree = PlainMapper.tree(JACKSON_3.write(specimen));

        assertThat(memberNames(tree))
                .containsExactlyInAnyOrderElementsOf(
                        Members.names(Members.typeOf(specimen), JsonFormTest::requiredInMinimalSpecimens));
        assertThat(tree).extracting(JsonNode::toString).doesNotContain("null", "\"\"", "[]", "{}");
    }

    private static boolean requiredInMinimalSpecimens(Method accessor) {
        boolean targetOfAMention = accessor.getDeclaringClass() == Mention.class
                && accessor.getName().equals("getTarget");
        return targetOfAMention || (!Members.optional(accessor) && !Members.many(accessor));
    }

    @ParameterizedTest
    @MethodSource("fullAndMappers")
    void anUnknownMemberIsRefused(PlainMapper mapper, Object specimen) {
        ObjectNode tree = (ObjectNode) PlainMapper.tree(mapper.write(specimen));
        tree.put("surplus", 1);

        assertRefused(mapper, tree, specimen, "surplus");
    }

    @ParameterizedTest
    @MethodSource("fullAndMappers")
    void nullIsRefusedForEveryListMapAndRequiredMember(PlainMapper mapper, Object specimen) {
        List<String> members = Members.names(Members.typeOf(specimen), accessor -> !Members.optional(accessor));

        for (String member : members) {
            ObjectNode tree = (ObjectNode) PlainMapper.tree(mapper.write(specimen));
            tree.putNull(member);
            assertRefused(mapper, tree, specimen, member);
        }
    }

    @ParameterizedTest
    @MethodSource("fullAndMappers")
    void nullIsRefusedInsideEveryListAndMap(PlainMapper mapper, Object specimen) {
        for (String member : Members.names(Members.typeOf(specimen), Members::many)) {
            ObjectNode tree = (ObjectNode) PlainMapper.tree(mapper.write(specimen));
            JsonNode many = tree.get(member);
            if (many instanceof ObjectNode map) {
                map.putNull("nothing");
            } else {
                tree.withArray(member).addNull();
            }
            assertRefused(mapper, tree, specimen, member);
        }
    }

    @ParameterizedTest
    @MethodSource("fullAndMappers")
    void aMissingRequiredMemberIsRefused(PlainMapper mapper, Object specimen) {
        for (String member : required(specimen)) {
            ObjectNode tree = (ObjectNode) PlainMapper.tree(mapper.write(specimen));
            tree.remove(member);
            assertRefused(mapper, tree, specimen, member);
        }
    }

    private static List<String> required(Object specimen) {
        return Members.names(
                Members.typeOf(specimen),
                accessor -> !Members.optional(accessor) && !Members.many(accessor) && !accessor.isDefault());
    }

    @ParameterizedTest
    @MethodSource("fullAndMappers")
    void anEmptyRequiredTextIsKept(PlainMapper mapper, Object specimen) {
        Class<?> type = Members.typeOf(specimen);

        for (String member : Members.names(type, accessor -> accessor.getReturnType() == String.class)) {
            ObjectNode tree = (ObjectNode) PlainMapper.tree(mapper.write(specimen));
            tree.put(member, "");
            Object read = mapper.read(tree.toString(), type);
            assertThat(PlainMapper.tree(mapper.write(read))).isEqualTo(tree);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNumberIsNoPosition(PlainMapper mapper) {
        assertThatExceptionOfType(PlainMapper.Refused.class)
                .isThrownBy(() -> mapper.read("{\"position\": 0}", Response.class))
                .withMessageContaining("not a Position: \"0\"");
    }

    @Test
    void datesAreWrittenAsIso8601Text() {
        assertThat(PlainMapper.tree(JACKSON_2.write(Specimens.outcome()))
                        .get("adoptedOn")
                        .asText())
                .isEqualTo("2025-07-02");
    }

    @ParameterizedTest
    @EnumSource
    void extrasAreWrittenInTheOrderOfTheirNames(PlainMapper mapper) {
        JsonNode extras = PlainMapper.tree(mapper.write(Specimens.dataSource())).get("extras");

        assertThat(memberNames(extras)).containsExactly("charset", "line_end");
    }

    private static void assertRefused(PlainMapper mapper, JsonNode tree, Object specimen, String member) {
        assertThatExceptionOfType(PlainMapper.Refused.class)
                .as("%s: %s", mapper, member)
                .isThrownBy(() -> mapper.read(tree.toString(), Members.typeOf(specimen)))
                .withMessageContaining(member);
    }

    private static List<String> memberNames(JsonNode tree) {
        List<String> names = new ArrayList<>();
        tree.fieldNames().forEachRemaining(names::add);
        return names;
    }

    static List<Object> full() {
        return Specimens.all();
    }

    static List<Object> minimal() {
        return MinimalSpecimens.all();
    }

    static Stream<Object> values() {
        return Stream.concat(full().stream(), minimal().stream());
    }

    static Stream<Arguments> valuesAndMappers() {
        return withMappers(values());
    }

    static Stream<Arguments> fullAndMappers() {
        return withMappers(full().stream());
    }

    private static Stream<Arguments> withMappers(Stream<Object> values) {
        return values.flatMap(value -> Stream.of(PlainMapper.values()).map(mapper -> Arguments.of(mapper, value)));
    }
}
