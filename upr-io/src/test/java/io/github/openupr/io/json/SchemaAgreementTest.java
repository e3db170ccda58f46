package io.github.openupr.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.Schema;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.model.Arbitraries;
import io.github.openupr.model.DocumentMutations;
import io.github.openupr.model.DocumentMutations.Mutation;
import io.github.openupr.model.Specimens;
import io.github.openupr.model.UprDataset;
import io.github.openupr.schema.SchemaFiles;
import io.github.openupr.schema.UprSchema;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema refuses a document where the reader refuses it or tells a fault, and nowhere else. */
class SchemaAgreementTest {

    /** What no JSON Schema can say: ids that must differ, no halves of surrogate pairs. */
    private static final Set<String> BEYOND_SCHEMAS = Set.of("duplicate_id", "lone_surrogate");

    private static final Schema DATASETS = SchemaFiles.validator(UprSchema.Kind.DATASET);
    private static final ObjectMapper MAPPER =
            new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());

    @Provide
    Arbitrary<UprDataset> datasets() {
        return Arbitraries.datasets();
    }

    @Test
    void bothTakeTheFullSpecimen() {
        assertAgreed("the specimen", written(Specimens.fullDataset()));
        assertThat(told(written(Specimens.fullDataset()))).isEmpty();
    }

    @Test
    void bothRefuseEachFaultOfTheFullSpecimenAtItsPlace() {
        DocumentMutations mutations = DocumentMutations.of(written(Specimens.fullDataset()));

        assertThat(mutations.size()).isGreaterThan(300);
        mutations.stream().forEach(SchemaAgreementTest::assertRefusedByBoth);
    }

    @Property(tries = 300)
    void bothRefuseAnyFaultOfAnyDatasetAtItsPlace(
            @ForAll("datasets") UprDataset dataset, @ForAll @IntRange(max = 1_000_000) int choice) {
        JsonNode document = written(dataset);
        // Numbers out of range would be a second fault, at another place.
        Assume.that(DATASETS.validate(document).isEmpty());
        DocumentMutations mutations = DocumentMutations.of(document);

        assertRefusedByBoth(mutations.get(choice % mutations.size()));
    }

    @Property(tries = 300)
    void theReaderTakesWithoutAWordWhatTheSchemaTakes(@ForAll("datasets") UprDataset dataset) {
        JsonNode document = written(dataset);
        Assume.that(DATASETS.validate(document).isEmpty());

        assertThat(told(document)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KAZ-4:\u00A0",
                "KAZ-4:\u2028",
                "KAZ-4:\uFEFF",
                "KAZ-4:a b",
                "KAZ-4:",
                "KAZ-4:\uD83D\uDE00",
                "KAZ-04:1",
                "KAZ-4:1\n"
            })
    void bothReadIdsAlike(String id) {
        ObjectNode document = written(Specimens.fullDataset());
        ((ObjectNode) document.at("/pledges/0")).put("id", id);

        assertAgreed(id, document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\uD83D\uDE00"})
    void bothCountTheCharactersOfIdsAlike(String character) {
        for (int length : new int[] {199, 200, 201, 400}) {
            ObjectNode document = written(Specimens.fullDataset());
            ((ObjectNode) document.at("/pledges/0")).put("id", "KAZ-4:" + character.repeat(length));

            assertAgreed(character + " " + length, document);
            assertThat(told(document).isEmpty()).isEqualTo(length <= 200);
        }
    }

    private static void assertRefusedByBoth(Mutation mutation) {
        assertThat(DATASETS.validate(mutation.document())).as("%s", mutation).isNotEmpty();
        assertThat(told(mutation.document()))
                .as("%s", mutation)
                .isNotEmpty()
                .anySatisfy(place -> assertThat(related(place, mutation.place()))
                        .as("%s was told at \"%s\"", mutation, place)
                        .isTrue());
    }

    private static void assertAgreed(String what, JsonNode document) {
        assertThat(told(document).isEmpty())
                .as(what)
                .isEqualTo(DATASETS.validate(document).isEmpty());
    }

    /** The places of what the reader tells; the last one may be where it stopped. */
    private static List<String> told(JsonNode document) {
        try {
            return JsonFiles.dataset(document.toString()).notices().stream()
                    .filter(notice -> !BEYOND_SCHEMAS.contains(notice.code()))
                    .map(JsonFiles::place)
                    .map(SchemaAgreementTest::pointer)
                    .toList();
        } catch (UprFormatException e) {
            return List.of(pointer(JsonFiles.place(e)));
        }
    }

    private static String pointer(String place) {
        int line = place.lastIndexOf("line ");
        return line < 0 ? place : place.substring(0, Math.max(0, line - ", ".length()));
    }

    /** The place itself, what it lies in, or what lies in it. */
    private static boolean related(String one, String other) {
        String a = withoutNamesOfExtras(one) + "/";
        String b = withoutNamesOfExtras(other) + "/";
        return a.startsWith(b) || b.startsWith(a);
    }

    /** Messages show such names cut and without control characters. */
    private static String withoutNamesOfExtras(String pointer) {
        int names = pointer.indexOf("/extras/");
        return names < 0 ? pointer : pointer.substring(0, names);
    }

    private static ObjectNode written(UprDataset dataset) {
        return MAPPER.valueToTree(dataset);
    }
}
