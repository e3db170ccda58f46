package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.analysis.DatasetMerge;
import io.github.openupr.code.Position;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatasetMergeReportTest {

    private static Recommendation made(String local, String text, Position position) {
        RecommendationId id = RecommendationId.parse("KAZ-4:" + local);
        return Recommendation.builder()
                .id(id)
                .review(id.review())
                .text(text)
                .addRecommendingStates(StateCode.of("FRA"))
                .response(Response.builder().position(position).build())
                .source(SourceRef.builder()
                        .source("rows.csv")
                        .location("row of " + local)
                        .build())
                .build();
    }

    /** One joined, with a contradiction, and one added. */
    private static DatasetMerge merge() {
        return DatasetMerge.of(List.of(
                UprDataset.builder()
                        .addRecommendations(
                                made("1.1", "Plant trees", Position.SUPPORTED).withNumber("1.1"))
                        .build(),
                UprDataset.builder()
                        .addRecommendations(
                                made("a", "Plant trees", Position.NOTED), made("b", "Clean the rivers", Position.NOTED))
                        .build()));
    }

    @ParameterizedTest
    @EnumSource(value = ReportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "SARIF")
    void aMergeIsWrittenAsPeopleHaveReadIt(ReportFormat format) throws IOException {
        assertThat(merge().notices()).isNotEmpty();
        Golden.check("dataset-merge." + format, Reports.written(format, merge()).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aMergeOfNothingSaysSo() throws IOException {
        DatasetMerge merge = DatasetMerge.of(List.of(UprDataset.builder().build()));
        assertThat(Reports.written(ReportFormat.TEXT, merge)).contains("0 reviews and 0 recommendations");
        assertThat(Reports.written(ReportFormat.JSON, merge)).contains("\"notices\": []");
        assertThat(Reports.written(ReportFormat.CSV, merge).lines()).hasSize(1);
    }
}
