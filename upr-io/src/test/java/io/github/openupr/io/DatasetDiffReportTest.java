package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.analysis.ChangeKind;
import io.github.openupr.analysis.DatasetDiff;
import io.github.openupr.code.Position;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.Specimens;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatasetDiffReportTest {

    private static Recommendation made(String local, String text) {
        RecommendationId id = RecommendationId.parse("KAZ-4:" + local);
        return Recommendation.builder().id(id).review(id.review()).text(text).build();
    }

    private static SourceRef row(int number) {
        return SourceRef.builder().source("rows.csv").location("row " + number).build();
    }

    /** Something of each kind. */
    private static DatasetDiff diff() {
        UprDataset before = UprDataset.builder()
                .addRecommendations(
                        made("1", "=Plant trees"),
                        made("2", "Build schools in every village of the mountains and on the islands of the lake")
                                .withRecommendingStates(StateCode.of("FRA"), StateCode.of("PER"))
                                .withResponse(Response.builder()
                                        .position(Position.PENDING)
                                        .build()),
                        made("3", "Clean the rivers"),
                        made("4", "Open the archives"),
                        made("5", "Free the journalists").withSource(row(5)))
                .addPledges(Specimens.pledge())
                .build();
        UprDataset after = UprDataset.builder()
                .metadata(DatasetMetadata.builder().title("Second edition").build())
                .addRecommendations(
                        made("2", "Build schools in every village of the mountains and on all islands of the lake")
                                .withRecommendingStates(StateCode.of("PER"), StateCode.of("FRA"))
                                .withActionCategory(5)
                                .withResponse(Response.builder()
                                        .position(Position.NOTED)
                                        .build()),
                        made("3b", "Clean the rivers"),
                        made("5", "Free the journalists").withSource(row(3)),
                        made("4", "Open the archives"),
                        made("6", "Hear the witnesses"))
                .build();
        return DatasetDiff.of(before, after);
    }

    @ParameterizedTest
    @EnumSource(value = ReportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "SARIF")
    void aComparisonIsWrittenAsPeopleHaveReadIt(ReportFormat format) throws IOException {
        Golden.check("dataset-diff." + format, Reports.written(format, diff()).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theSampleHasOneOfEachKind() {
        assertThat(ChangeKind.values())
                .allSatisfy(kind -> assertThat(diff().count(kind)).isPositive());
    }

    @Test
    void noLineIsWiderThanATerminal() throws IOException {
        assertThat(Reports.written(ReportFormat.TEXT, diff()).lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void twoThatAreEqualAreCalledIdentical() throws IOException {
        DatasetDiff same = DatasetDiff.of(Specimens.fullDataset(), Specimens.fullDataset());

        assertThat(Reports.written(ReportFormat.TEXT, same)).contains("The two are identical");
        assertThat(Reports.written(ReportFormat.JSON, same)).startsWith("{\n  \"identical\": true,");
        assertThat(Reports.written(ReportFormat.CSV, same).lines()).hasSize(1);
    }

    @Test
    void peopleSeeTheFirstOfManyAndProgramsAll() throws IOException {
        UprDataset many = UprDataset.builder()
                .recommendations(IntStream.rangeClosed(1, 1000)
                        .mapToObj(i -> made("r" + i, "Do " + i))
                        .toList())
                .build();
        DatasetDiff diff = DatasetDiff.of(many, UprDataset.builder().build());

        assertThat(Reports.written(ReportFormat.TEXT, diff)).contains("and 950 more, which JSON and CSV tell");
        assertThat(Reports.written(ReportFormat.CSV, diff).lines()).hasSize(1001);
    }
}
