package io.github.openupr.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.model.Arbitraries;
import io.github.openupr.model.DocumentMutations;
import io.github.openupr.model.DocumentMutations.Kind;
import io.github.openupr.model.DocumentMutations.Mutation;
import io.github.openupr.model.Specimens;
import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.Notice;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A valid document with one fault is told there, once, and everything else is read as before. */
class MutationTest {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());

    /** What generated datasets have anyway. */
    private static final Set<String> KEPT = Set.of("number_out_of_range", "duplicate_id", "lone_surrogate");

    @Provide
    Arbitrary<UprDataset> datasets() {
        return Arbitraries.datasets();
    }

    @Test
    void thereAreMutationsOfEveryKind() {
        Set<Kind> kinds = DocumentMutations.of(tree(Specimens.fullDataset())).stream()
                .map(Mutation::kind)
                .collect(Collectors.toSet());

        assertThat(kinds).containsExactlyInAnyOrder(Kind.values());
    }

    @Test
    void eachFaultOfTheFullSpecimenIsToldAtItsPlace() {
        DocumentMutations.of(tree(Specimens.fullDataset())).stream().forEach(mutation -> {
            check(mutation, Specimens.fullDataset());
            checkLines(mutation);
        });
    }

    @Property(tries = 200)
    void anyFaultOfAnyDatasetIsToldAtItsPlace(
            @ForAll("datasets") UprDataset dataset, @ForAll @IntRange(max = 1_000_000) int choice) {
        DocumentMutations mutations = DocumentMutations.of(tree(dataset));

        Mutation mutation = mutations.get(choice % mutations.size());
        check(mutation, dataset);
        checkLines(mutation);
    }

    private static void check(Mutation mutation, UprDataset original) {
        if (stopsReading(mutation)) {
            UprFormatException refused = JsonFiles.refused(mutation.document().toString());
            assertThat(refused.code()).as("%s", mutation).isIn("unsupported_schema_version", "malformed");
            assertThat(JsonFiles.place(refused)).as("%s", mutation).startsWith(mutation.place());
            return;
        }
        ReadResult read = JsonFiles.dataset(mutation.document().toString());

        Notice notice = only(read, mutation);
        String place = mutation.place().isEmpty() ? "line 1" : mutation.place() + ", line 1";
        assertThat(JsonFiles.place(notice)).as("%s", mutation).isEqualTo(place);
        assertThat(notice.code()).as("%s", mutation).isEqualTo(code(mutation));
        assertThat(read.dataset().withMetadata(original.getMetadata()))
                .as("%s", mutation)
                .isEqualTo(without(mutation, original));
        assertThat(read.counts().rowsRead())
                .isEqualTo(read.counts().rowsUsed() + read.counts().rejected());
    }

    private static Notice only(ReadResult read, Mutation mutation) {
        List<Notice> told = read.notices().stream()
                .filter(notice -> !KEPT.contains(notice.code()))
                .toList();
        assertThat(told).as("%s", mutation).hasSize(1);
        return told.get(0);
    }

    /** Only a version that is none, or the lack of one where nothing else shows a dataset. */
    private static boolean stopsReading(Mutation mutation) {
        return mutation.pointer().equals("/schemaVersion")
                && (mutation.kind() == Kind.WRONG_TYPE
                        || RecordType.ALL.stream()
                                .noneMatch(type ->
                                        mutation.document().has(type.list().toString())));
    }

    private static String code(Mutation mutation) {
        String[] steps = mutation.pointer().split("/", -1);
        if (steps[1].equals("metadata")) {
            return "metadata_invalid";
        } else if (steps.length > 2) {
            return "record_invalid";
        }
        return steps[1].equals("schemaVersion") ? "schema_version_missing" : "dataset_invalid";
    }

    /** The dataset without the record, or the list, in which the fault is. */
    private static UprDataset without(Mutation mutation, UprDataset original) {
        String[] steps = mutation.pointer().split("/", -1);
        ObjectNode tree = tree(original);
        boolean list =
                RecordType.ALL.stream().anyMatch(type -> type.list().toString().equals(steps[1]));
        if (list && steps.length == 2) {
            tree.remove(steps[1]);
        } else if (list) {
            tree.withArray("/" + steps[1]).remove(Integer.parseInt(steps[2]));
        }
        return MAPPER.convertValue(tree, UprDataset.class);
    }

    /** The same fault in JSON Lines; those outside the records and the dataset's line have no place there. */
    private static void checkLines(Mutation mutation) {
        String[] steps = mutation.pointer().split("/", -1);
        boolean metadata = steps[1].equals("metadata");
        if (!metadata && (steps.length < 4)) {
            return;
        }
        StringBuilder lines = new StringBuilder("{\"type\":\"dataset\",\"schemaVersion\":\"1.0\"");
        JsonNode description = mutation.document().get("metadata");
        lines.append(description == null ? "" : ",\"metadata\":" + description).append("}\n");
        int number = 1;
        int faulty = 1;
        for (RecordType<?> type : RecordType.ALL) {
            JsonNode records = mutation.document().path(type.list().toString());
            for (int i = 0; i < records.size(); i++) {
                number++;
                boolean here = !metadata && steps[1].equals(type.list().toString()) && steps[2].equals("" + i);
                faulty = here ? number : faulty;
                lines.append("{\"type\":\"").append(type.name()).append("\",");
                lines.append(records.get(i).toString().substring(1)).append('\n');
            }
        }
        ReadResult read = JsonFiles.lines(lines.toString());

        String pointer = metadata ? mutation.place() : inRecord(mutation.place());
        assertThat(JsonFiles.place(only(read, mutation)))
                .as("%s", mutation)
                .isEqualTo((pointer.isEmpty() ? "" : pointer + ", ") + "line " + faulty);
        assertThat(read.counts().rowsRead()).isEqualTo(number - 1);
        assertThat(read.counts().rejected()).isEqualTo(metadata ? 0 : 1);
    }

    private static String inRecord(String pointer) {
        return Arrays.stream(pointer.split("/", -1))
                .skip(3)
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    private static ObjectNode tree(UprDataset dataset) {
        return MAPPER.valueToTree(dataset);
    }
}
