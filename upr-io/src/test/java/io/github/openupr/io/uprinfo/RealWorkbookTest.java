package io.github.openupr.io.uprinfo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.SharedData;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import io.github.openupr.model.DataSource;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.VoluntaryPledge;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two workbooks of UPR Info's export of 2015, beside the CSV of the same rows. */
class RealWorkbookTest {

    @ParameterizedTest
    @CsvSource({"17-20, 7984", "voluntary, 947"})
    void theWorkbookGivesTheRecordsOfTheCsvMemberByMember(String name, int rows) throws IOException {
        ReadResult csv =
                UprReader.of(SourceFormat.UPR_INFO_CSV).read(SharedData.path("data/upr-info/" + name + ".csv"));

        ReadResult xls = UprReader.detecting().read(SharedData.path("data/upr-info/" + name + ".xls"));

        assertThat(xls.counts().rowsRead()).isEqualTo(rows);
        assertThat(xls.counts()).isEqualTo(csv.counts());
        assertThat(xls.dataset().getMetadata().orElseThrow().getSources())
                .containsExactly(DataSource.builder()
                        .id(name + ".xls")
                        .publisher("UPR Info")
                        .format("upr-info-xls")
                        .build());
        assertThat(xls.dataset().getReviews().stream().map(each -> bare(each, name)))
                .containsExactlyElementsOf(csv.dataset().getReviews());
        assertThat(xls.dataset().getRecommendations().stream()
                        .map(each -> Recommendation.builder()
                                .from(each)
                                .source(csvPlace(each.getSource(), name))
                                .build())
                        .toList())
                .isEqualTo(csv.dataset().getRecommendations());
        assertThat(xls.dataset().getPledges().stream()
                        .map(each -> VoluntaryPledge.builder()
                                .from(each)
                                .source(csvPlace(each.getSource(), name))
                                .build())
                        .toList())
                .isEqualTo(csv.dataset().getPledges());
        assertThat(List.copyOf(xls.notices())).hasSameSizeAs(csv.notices());
    }

    private static Review bare(Review review, String name) {
        return Review.builder()
                .from(review)
                .source(csvPlace(review.getSource(), name))
                .build();
    }

    /** The rows have the numbers that they have in the CSV. */
    private static Optional<SourceRef> csvPlace(Optional<SourceRef> place, String name) {
        return place.map(
                at -> SourceRef.builder().from(at).source(name + ".csv").build());
    }
}
