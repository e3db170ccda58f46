package io.github.openupr.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.openupr.code.CommendationId;
import io.github.openupr.code.Position;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatasetIndexTest {

    private final UprDataset dataset = Specimens.fullDataset();
    private final DatasetIndex index = DatasetIndex.of(dataset);

    @Test
    void aFullDatasetIsFoundFromEverySide() {
        ReviewId review = ReviewId.parse("KAZ-4");

        assertThat(index.dataset()).isSameAs(dataset);
        assertThat(index.find("KAZ-4")).contains(Specimens.review());
        assertThat(index.find("news-1")).contains(Specimens.publication());
        assertThat(index.recordsOf(review))
                .containsExactly(
                        Specimens.review(),
                        Specimens.recommendation(),
                        Specimens.commendation(),
                        Specimens.pledge(),
                        Specimens.assessment(),
                        Specimens.publication());
        assertThat(index.recommendationsBy(StateCode.of("MDV"))).containsExactly(Specimens.recommendation());
        assertThat(index.recommendationsOn("upr_info", "womens-rights")).containsExactly(Specimens.recommendation());
        assertThat(index.recommendationsWithPosition(Position.SUPPORTED)).containsExactly(Specimens.recommendation());
        assertThat(index.assessmentsOf(RecommendationId.parse("KAZ-4:140.12/2")))
                .containsExactly(Specimens.assessment());
        assertThat(index.mentionsOf("KAZ-4:c1"))
                .containsExactly(new DatasetIndex.MentionIn(Specimens.publication(), Specimens.mention()));
        assertThat(index.duplicateIds()).isEmpty();
    }

    @Test
    void recordsThatShareAnIdAreAllKeptAndTheFirstOneWins() {
        Recommendation first = Specimens.recommendation().withText("First.");
        Recommendation second = first.withText("Second.");
        Commendation namesake = Specimens.commendation()
                .withId(CommendationId.parse(first.getId().toString()));
        DatasetIndex twice = DatasetIndex.of(UprDataset.builder()
                .addRecommendations(first, second, second)
                .addCommendations(namesake)
                .build());
        String id = first.getId().toString();

        assertThat(twice.find(id)).contains(first);
        assertThat(twice.find(first.getId())).contains(first);
        assertThat(twice.find(namesake.getId())).contains(namesake);
        assertThat(twice.findAll(id)).containsExactly(first, second, second, namesake);
        assertThat(twice.recommendationsOf(first.getReview())).containsExactly(first, second, second);
        assertThat(twice.duplicateIds()).containsExactly(id);
    }

    @Test
    void everyListThatIsHandedOutRefusesChanges() throws ReflectiveOperationException {
        DatasetIndex many = DatasetIndex.of(dataset.withRecommendations(
                Specimens.recommendation(), Specimens.recommendation().withResponse(Optional.empty())));
        List<Method> withoutArguments = Arrays.stream(DatasetIndex.class.getMethods())
                .filter(method -> method.getReturnType() == List.class && method.getParameterCount() == 0)
                .toList();
        assertThat(withoutArguments).hasSize(2);
        for (Method method : withoutArguments) {
            assertUnmodifiable((List<?>) method.invoke(many));
        }
        assertUnmodifiable(many.findAll("KAZ-4:140.12/2"));
        assertUnmodifiable(many.findAll("KAZ-4"));
        assertUnmodifiable(many.recommendationsOf(ReviewId.parse("KAZ-4")));
        assertUnmodifiable(many.recommendationsOf(ReviewId.parse("KAZ-1")));
    }

    private static void assertUnmodifiable(List<?> list) {
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(list::clear);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.add(null));
    }
}
