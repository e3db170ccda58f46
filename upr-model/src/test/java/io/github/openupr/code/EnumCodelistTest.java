package io.github.openupr.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EnumCodelistTest {

    /** Closed lists whose codes a record checks, or nothing does. */
    private static final List<String> CLOSED_WITHOUT_ENUM = List.of("action-categories", "regional-groups", "sdgs");

    private static final Map<String, EnumCode<?>> ENUMS = enums();

    private static Map<String, EnumCode<?>> enums() {
        Map<String, EnumCode<?>> enums = new LinkedHashMap<>();
        enums.put("position", new EnumCode<>(Position.class, Position::parse));
        enums.put("response-stage", new EnumCode<>(ResponseStage.class, ResponseStage::parse));
        enums.put("claimed-status", new EnumCode<>(ClaimedStatus.class, ClaimedStatus::parse));
        enums.put("review-status", new EnumCode<>(ReviewStatus.class, ReviewStatus::parse));
        enums.put("assessment-status", new EnumCode<>(AssessmentStatus.class, AssessmentStatus::parse));
        enums.put("document-kind", new EnumCode<>(DocumentKind.class, DocumentKind::parse));
        enums.put("actor-kind", new EnumCode<>(ActorKind.class, ActorKind::parse));
        enums.put("publication-kind", new EnumCode<>(PublicationKind.class, PublicationKind::parse));
        enums.put("mention-kind", new EnumCode<>(MentionKind.class, MentionKind::parse));
        enums.put("counted-unit", new EnumCode<>(CountedUnit.class, CountedUnit::parse));
        return enums;
    }

    @Test
    void everyEnumHasAClosedListAndEveryClosedListAnEnum() {
        List<String> enumsOfThePackage = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.openupr.code")
                        .stream()
                        .filter(JavaClass::isEnum)
                        .map(JavaClass::getName)
                        .toList();
        List<String> closedLists = Codelist.names().stream()
                .filter(name -> Codelist.of(name).closed())
                .filter(name -> !CLOSED_WITHOUT_ENUM.contains(name))
                .toList();

        assertThat(ENUMS.values())
                .extracting(code -> code.type().getName())
                .containsExactlyInAnyOrderElementsOf(enumsOfThePackage);
        assertThat(closedLists).containsExactlyInAnyOrderElementsOf(ENUMS.keySet());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theListHasTheConstantsInTheirOrder(String list, EnumCode<?> code) {
        assertThat(Codelist.of(list).entries()).extracting(Codelist.Entry::code).isEqualTo(code.codes());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void parseInvertsToString(String list, EnumCode<?> code) {
        assertThat(code.codes())
                .extracting(code.parse()::apply)
                .isEqualTo(List.of(code.type().getEnumConstants()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void jsonUsesTheSameCodes(String list, EnumCode<?> code) {
        assertThat(code.type().getEnumConstants())
                .allSatisfy(constant -> assertThat(code.type()
                                .getField(constant.name())
                                .getAnnotation(JsonProperty.class)
                                .value())
                        .isEqualTo(constant.toString()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void anyOtherTextIsRefusedWithTheCodesThatThereAre(String list, EnumCode<?> code) {
        for (String text :
                List.of("", "no such code", code.type().getEnumConstants()[0].name())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> code.parse().apply(text))
                    .withMessageContaining("\"" + text + "\"")
                    .withMessageContaining(code.codes().get(0));
        }
    }

    static Stream<Arguments> lists() {
        return ENUMS.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    record EnumCode<E extends Enum<E>>(Class<E> type, Function<String, E> parse) {
        List<String> codes() {
            return Arrays.stream(type.getEnumConstants()).map(Enum::toString).toList();
        }
    }
}
