package io.github.openupr.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.model.DenseDatasets;
import io.github.openupr.model.UprDataset;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReviewSummaryPropertyTest {

    @Provide
    Arbitrary<UprDataset> datasets() {
        return DenseDatasets.datasets();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void allAtOnceTellsTheSameAsOneByOne(@ForAll("datasets") UprDataset dataset) {
        assertThat(ReviewSummary.ofAll(dataset))
                .allSatisfy(each -> assertThat(each).isEqualTo(ReviewSummary.of(dataset, each.review())));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyRecommendationIsInOneReview(@ForAll("datasets") UprDataset dataset) {
        assertThat(ReviewSummary.ofAll(dataset).stream()
                        .mapToInt(ReviewSummary::recommendations)
                        .sum())
                .isEqualTo(dataset.getRecommendations().size());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatCountsOnceAddsUpToItsBase(@ForAll("datasets") UprDataset dataset) {
        for (ReviewSummary summary : ReviewSummary.ofAll(dataset)) {
            for (Dimension dimension : List.of(
                    Dimension.POSITION,
                    Dimension.ANSWER,
                    Dimension.ACTION_CATEGORY,
                    Dimension.REGIONAL_GROUP,
                    Dimension.RECOMMENDING_STATE)) {
                Breakdown breakdown = summary.by(dimension);
                assertThat(breakdown.figures().stream().mapToInt(Figure::count).sum())
                        .as("%s", dimension)
                        .isEqualTo(breakdown.base());
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void sharesAreFromZeroToOneAndAbsentWhereThereIsNothingToShare(@ForAll("datasets") UprDataset dataset) {
        for (ReviewSummary summary : ReviewSummary.ofAll(dataset)) {
            for (Breakdown breakdown : summary.breakdowns()) {
                assertThat(breakdown.figures()).allSatisfy(each -> {
                    assertThat(each.share().isPresent()).isEqualTo(breakdown.base() > 0);
                    assertThat(each.share().orElse(0)).isBetween(0.0, 1.0);
                    assertThat(each.othersShare().orElse(0)).isBetween(0.0, 1.0);
                    assertThat(each.othersCount().orElse(0)).isNotNegative();
                });
            }
        }
    }

    /** What is told of all other reviews is what each of them tells of itself. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void othersAreTheSumOfTheOtherReviews(@ForAll("datasets") UprDataset dataset) {
        List<ReviewSummary> all = ReviewSummary.ofAll(dataset);
        for (ReviewSummary summary : all) {
            for (Breakdown breakdown : summary.breakdowns()) {
                int base = all.stream()
                        .filter(each -> !each.equals(summary))
                        .mapToInt(each -> each.by(breakdown.dimension()).base())
                        .sum();
                assertThat(breakdown.othersBase().orElse(0)).isEqualTo(base);
                for (Figure figure : breakdown.figures()) {
                    assertThat(figure.othersCount().orElse(0))
                            .isEqualTo(all.stream()
                                    .filter(each -> !each.equals(summary))
                                    .mapToInt(each ->
                                            each.by(breakdown.dimension()).count(figure.code()))
                                    .sum());
                }
            }
        }
    }
}
