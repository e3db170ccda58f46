package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.openupr.analysis.DiscrepancyKind;
import io.github.openupr.analysis.Reconciliation;
import io.github.openupr.code.Position;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.SharedData;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReconciliationReportTest {

    private static final ReviewId REVIEW = ReviewId.parse("KAZ-2");

    @TempDir
    private Path folder;

    private static Recommendation listed(String number, String text, String... states) {
        return recommendation("list.docx", number, text, states).withNumber(number);
    }

    private static Recommendation recommendation(String source, String local, String text, String... states) {
        return Recommendation.builder()
                .id(RecommendationId.of(REVIEW, local))
                .review(REVIEW)
                .text(text)
                .recommendingStates(Arrays.stream(states).map(StateCode::new).toList())
                .source(SourceRef.builder()
                        .source(source)
                        .location("row of " + local)
                        .build())
                .build();
    }

    private static Response answer(Position position) {
        return Response.builder().position(position).build();
    }

    /** One of each kind. */
    private static Reconciliation result() {
        UprDataset list = UprDataset.builder()
                .addRecommendations(
                        listed("1.1", "Build schools, for girls too, in every village of the mountains", "FRA", "PER")
                                .withResponse(answer(Position.SUPPORTED).withPartial(true)),
                        listed("1.2", "Free the journalists and open the archives", "NER"),
                        listed("1.3", "=Plant trees;", "PER").withResponse(answer(Position.NOTED)),
                        listed("1.4", "Clean the rivers").withUnresolvedStates("Atlantis"))
                .build();
        UprDataset rows = UprDataset.builder()
                .addRecommendations(
                        recommendation("rows.csv", "a", "Build schools, for boys too, in each village", "FRA")
                                .withResponse(answer(Position.NOTED)),
                        recommendation("rows.csv", "b", "Free the journalists", "NER"),
                        recommendation("rows.csv", "c", "Open the archives", "NER"),
                        recommendation("rows.csv", "d", "Plant trees", "PER"),
                        recommendation("rows.csv", "e", "Clean the rivers"))
                .build();
        return Reconciliation.of(list, rows, REVIEW);
    }

    @Test
    void theSampleHasOneOfEachKind() {
        assertThat(DiscrepancyKind.values())
                .allSatisfy(kind -> assertThat(result().count(kind)).isPositive());
    }

    @ParameterizedTest
    @EnumSource(value = ReportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "SARIF")
    void aComparisonIsWrittenAsPeopleHaveReadIt(ReportFormat format) throws IOException {
        Golden.check(
                "reconciliation." + format, Reports.written(format, result()).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(value = ReportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "SARIF")
    void aFileHasTheSameBytesAsAStream(ReportFormat format) throws IOException {
        Path target = folder.resolve("report");

        ReportWriter.of(format).write(result(), target);

        assertThat(Files.readString(target)).isEqualTo(Reports.written(format, result()));
    }

    @Test
    void noLineIsWiderThanATerminal() throws IOException {
        assertThat(Reports.written(ReportFormat.TEXT, result()).lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void sarifIsNotForComparisonsAndTheTargetStaysAsItWas() throws IOException {
        Path target = Files.writeString(folder.resolve("report"), "what stood here before");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportWriter.of(ReportFormat.SARIF).write(result(), target))
                .withMessageContaining("text, json or csv");
        assertThat(target).hasContent("what stood here before");
    }

    @Test
    void theThematicListOfSloveniaAndUprInfoDifferInOneAcronym() throws IOException {
        UprDataset list = read(SourceFormat.THEMATIC_LIST, "data/thematic-lists/slovenia-session20-thematic-list.docx");
        UprDataset rows = read(SourceFormat.UPR_INFO_CSV, "data/upr-info/17-20.csv");

        Reconciliation result = Reconciliation.of(list, rows, ReviewId.parse("SVN-2"));

        assertThat(result.mentionsInA()).isEqualTo(180);
        assertThat(result.mentionsInB()).isEqualTo(180);
        assertThat(result.equal()).isEqualTo(179);
        assertThat(result.discrepancies()).singleElement().satisfies(each -> {
            assertThat(each.onlyWordsOfA()).containsExactly("icrmw");
            assertThat(each.onlyWordsOfB()).isEmpty();
        });
    }

    private static UprDataset read(SourceFormat format, String path) throws IOException {
        return UprReader.of(format).read(SharedData.path(path)).dataset();
    }
}
