package io.github.openupr.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.CommendationId;
import io.github.openupr.code.PledgeId;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture shows every type of a dataset and every reference between them, and nothing else. */
class ModelPictureTest {

    private static final Path MODEL = Path.of(System.getProperty("upr.root", ".."), "upr-model");
    private static final Map<Class<?>, String> RECORD_OF_ID = Map.of(
            ReviewId.class, "Review",
            RecommendationId.class, "Recommendation",
            CommendationId.class, "Commendation",
            PledgeId.class, "VoluntaryPledge");
    /** Ids of any record, or of no type of their own: their documentation tells whose they are. */
    private static final Set<String> IDS_AS_TEXT = Set.of(
            "Mention.target -> Recommendation", "Mention.target -> Commendation", "SourceRef.source -> DataSource");

    @ParameterizedTest
    @ValueSource(strings = {"docs/model.svg", "src/main/java/io/github/openupr/model/doc-files/model.svg"})
    void thePictureIsNotStale(String name) throws IOException {
        Path file = MODEL.resolve(name);
        if (Boolean.getBoolean("upr.golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, ModelPicture.svg());
        }
        assertThat(file).as("-Dupr.golden.update=true writes it").hasContent(ModelPicture.svg());
    }

    @Test
    void everyTypeOfADatasetHasABoxAndNoOtherType() {
        assertThat(ModelPicture.BOXES.keySet()).containsExactlyInAnyOrderElementsOf(typesOfADataset());
    }

    @Test
    void theRecordsAreThoseOfTheSealedType() {
        assertThat(ModelPicture.BOXES.entrySet().stream()
                        .filter(box -> box.getValue().record())
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder(UprRecord.class.getPermittedSubclasses());
    }

    @Test
    void everyReferenceHasAnArrowAndNoArrowIsWithoutAReference() {
        Set<String> references = new TreeSet<>(IDS_AS_TEXT);
        for (Class<?> type : typesOfADataset()) {
            Members.accessors(type).stream()
                    .filter(accessor -> !Members.name(accessor).equals("id"))
                    .filter(accessor -> RECORD_OF_ID.containsKey(ModelPicture.heldType(accessor)))
                    .forEach(accessor -> references.add(type.getSimpleName() + "." + Members.name(accessor) + " -> "
                            + RECORD_OF_ID.get(ModelPicture.heldType(accessor))));
        }

        assertThat(ModelPicture.ARROWS)
                .extracting(arrow -> arrow.type() + "." + arrow.member() + " -> " + arrow.target())
                .containsExactlyInAnyOrderElementsOf(references);
    }

    private static Set<Class<?>> typesOfADataset() {
        Set<Class<?>> found = new LinkedHashSet<>(Set.of(UprDataset.class));
        int before;
        do {
            before = found.size();
            for (Class<?> type : new HashSet<>(found)) {
                Members.accessors(type).stream()
                        .map(ModelPicture::heldType)
                        .filter(held -> held.getPackage() == UprDataset.class.getPackage())
                        .forEach(found::add);
            }
        } while (found.size() > before);
        return found;
    }
}
