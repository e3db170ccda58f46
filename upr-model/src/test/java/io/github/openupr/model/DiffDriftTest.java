package io.github.openupr.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openupr.analysis.ChangeKind;
import io.github.openupr.analysis.DatasetDiff;
import io.github.openupr.analysis.RecordChange;
import io.github.openupr.analysis.ValueChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A comparison of datasets sees every member that the model has. */
class DiffDriftTest {

    /** One of them fits each member that is a text or code. */
    private static final List<String> OTHER_TEXTS = List.of(
            "2024-02-29",
            "ZZZ",
            "KAZ-3",
            "KAZ-4:other",
            "4",
            "FR-X",
            "A/HRC/1/1",
            "other",
            "noted",
            "unknown",
            "report",
            "implemented",
            "postponed",
            "pledges",
            "recommendation");

    private static JsonNode full() {
        return PlainMapper.tree(PlainMapper.JACKSON_2.write(Specimens.fullDataset()));
    }

    private static UprDataset read(JsonNode tree) {
        return PlainMapper.JACKSON_2.read(tree.toString(), UprDataset.class);
    }

    /** The text of each value of a tree by its JSON Pointer. */
    private static Map<String, String> leaves(String pointer, JsonNode node) {
        Map<String, String> leaves = new LinkedHashMap<>();
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> leaves.putAll(leaves(
                            pointer + '/' + field.getKey().replace("~", "~0").replace("/", "~1"), field.getValue())));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                leaves.putAll(leaves(pointer + '/' + i, node.get(i)));
            }
        } else {
            leaves.put(pointer, node.asText());
        }
        return leaves;
    }

    /** What a comparison tells, with pointers into the dataset; each list of the specimen has one record. */
    private static Stream<ValueChange> told(DatasetDiff diff) {
        return Stream.concat(
                diff.values().stream(),
                diff.records().stream()
                        .flatMap(records -> records.changes().stream()
                                .flatMap(change -> change.values().stream())
                                .map(value -> new ValueChange(
                                        '/' + records.list() + "/0" + value.path(), value.before(), value.after()))));
    }

    @Test
    void aDatasetComparedWithNoneTellsEveryValueOfItsJson() {
        Map<String, String> told = new LinkedHashMap<>();
        told(DatasetDiff.of(UprDataset.builder().build(), Specimens.fullDataset()))
                .forEach(value -> told.put(value.path(), value.after().orElseThrow()));
        Map<String, String> values = leaves("", full());
        values.remove("/schemaVersion");

        assertThat(List.copyOf(told.entrySet())).isEqualTo(List.copyOf(values.entrySet()));
    }

    static Stream<String> pointers() {
        return leaves("", full()).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("pointers")
    void oneValueThatDiffersIsToldAndNothingElse(String pointer) {
        JsonNode tree = full();
        String before = tree.at(pointer).asText();

        String after = change(tree, pointer);

        DatasetDiff diff = DatasetDiff.of(Specimens.fullDataset(), read(tree));
        if (diff.count(ChangeKind.REMOVED) + diff.count(ChangeKind.ADDED) == 0) {
            assertThat(told(diff)).containsExactly(new ValueChange(pointer, Optional.of(before), Optional.of(after)));
        } else {
            // Another review is another review.
            assertThat(pointer).isEqualTo("/reviews/0/id");
            assertThat(diff.records().get(0).changes())
                    .extracting(RecordChange::kind)
                    .containsExactly(ChangeKind.REMOVED, ChangeKind.ADDED);
        }
    }

    /** Puts another value in the place of one and returns its text. */
    private static String change(JsonNode tree, String pointer) {
        JsonNode value = tree.at(pointer);
        List<JsonNode> others = value.isNumber()
                ? List.of(PlainMapper.tree(String.valueOf(value.asInt() + 1)))
                : value.isBoolean()
                        ? List.of(PlainMapper.tree(String.valueOf(!value.asBoolean())))
                        : OTHER_TEXTS.stream()
                                .map(text -> PlainMapper.tree('"' + text + '"'))
                                .toList();
        for (JsonNode other : others) {
            put(tree, pointer, other);
            if (!other.equals(value) && readable(tree)) {
                return other.asText();
            }
        }
        throw new IllegalStateException("no other value fits " + pointer);
    }

    private static boolean readable(JsonNode tree) {
        try {
            read(tree);
            return true;
        } catch (PlainMapper.Refused e) {
            return false;
        }
    }

    private static void put(JsonNode tree, String pointer, JsonNode value) {
        int last = pointer.lastIndexOf('/');
        JsonNode parent = tree.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), value);
        } else {
            ((ObjectNode) parent).set(name, value);
        }
    }
}
