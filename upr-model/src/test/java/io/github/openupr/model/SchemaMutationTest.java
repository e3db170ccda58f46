package io.github.openupr.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.path.NodePath;
import io.github.openupr.model.DocumentMutations.Kind;
import io.github.openupr.model.DocumentMutations.Mutation;
import io.github.openupr.schema.SchemaFiles;
import io.github.openupr.schema.UprSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * The schema refuses every single fault of a valid document, where it is: the reader of upr-io, which is tested with the same mutations,
 * tells the same place. Ajv says of each what is said here: the file that this test writes is for it ({@code .ci/js/validate.mjs}).
 */
class SchemaMutationTest {

    private static final Path FILE =
            Path.of(System.getProperty("upr.root", ".."), "upr-model/target/schema-mutations.jsonl");
    private static final Schema DATASETS = SchemaFiles.validator(UprSchema.Kind.DATASET);
    private static final int RANDOM_DATASETS = 60;
    private static final int MUTATIONS_OF_EACH = 10;

    @Test
    void everyFaultOfTheFullSpecimenIsRefusedAtItsPlace() {
        DocumentMutations.of(written(Specimens.fullDataset())).stream().forEach(SchemaMutationTest::assertRefused);
    }

    @Property(tries = 300)
    void anyFaultOfAnyValidDatasetIsRefusedAtItsPlace(
            @ForAll("datasets") UprDataset dataset, @ForAll @IntRange(max = 1_000_000) int choice) {
        DocumentMutations mutations = DocumentMutations.of(written(dataset));

        assertRefused(mutations.get(choice % mutations.size()));
    }

    private static void assertRefused(Mutation mutation) {
        assertThat(DATASETS.validate(mutation.document()))
                .as("%s", mutation)
                .extracting(error -> pointer(error.getInstanceLocation()))
                .contains(
                        // Of a member that it does not know, a schema tells the object.
                        mutation.kind() == Kind.UNKNOWN_MEMBER
                                ? mutation.pointer()
                                        .substring(0, mutation.pointer().lastIndexOf('/'))
                                : mutation.place());
    }

    /** The validator's own text escapes control characters in names, which RFC 6901 does not. */
    private static String pointer(NodePath path) {
        JsonPointer pointer = JsonPointer.empty();
        for (int i = 0; i < path.getNameCount(); i++) {
            Object step = path.getElement(i);
            pointer = step instanceof Integer index
                    ? pointer.appendIndex(index)
                    : pointer.appendProperty(step.toString());
        }
        return pointer.toString();
    }

    @Example
    void ajvGetsTheSameMutationsInEveryRun() throws IOException {
        List<Mutation> mutations = new ArrayList<>(
                DocumentMutations.of(written(Specimens.fullDataset())).stream().toList());
        RandomGenerator<UprDataset> generator = Arbitraries.datasets().generator(1000);
        Random random = new Random(48);
        for (int i = 0; i < RANDOM_DATASETS; i++) {
            DocumentMutations of =
                    DocumentMutations.of(written(generator.next(random).value()));
            IntStream.range(0, MUTATIONS_OF_EACH)
                    .mapToObj(each -> of.get(random.nextInt(of.size())))
                    .forEach(mutations::add);
        }
        List<String> lines = new ArrayList<>();
        lines.add(line("none", "", written(Specimens.fullDataset())));
        mutations.forEach(each -> lines.add(line(each.kind().name(), each.pointer(), each.document())));
        Files.write(FILE, lines);

        assertThat(lines).hasSizeGreaterThan(RANDOM_DATASETS * MUTATIONS_OF_EACH);
        assertThat(lines.get(0)).contains("\"valid\":true");
        assertThat(mutations.stream().map(Mutation::kind)).contains(Kind.values());
    }

    private static String line(String kind, String pointer, JsonNode document) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("schema", "dataset").put("kind", kind).put("pointer", pointer);
        line.put("valid", DATASETS.validate(document).isEmpty());
        return line.<ObjectNode>set("document", document).toString();
    }

    private static JsonNode written(UprDataset dataset) {
        return PlainMapper.tree(PlainMapper.JACKSON_2.write(dataset));
    }

    @Provide
    static net.jqwik.api.Arbitrary<UprDataset> datasets() {
        return Arbitraries.datasets();
    }
}
