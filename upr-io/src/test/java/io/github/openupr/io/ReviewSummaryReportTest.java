package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.openupr.analysis.Dimension;
import io.github.openupr.analysis.ReviewSummary;
import io.github.openupr.code.Position;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.SdgCode;
import io.github.openupr.code.SharedData;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.TreatyCode;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Term;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewSummaryReportTest {

    private static final ReviewId REVIEW = ReviewId.parse("KAZ-2");

    private static Recommendation made(String id, String text, String... states) {
        RecommendationId parsed = RecommendationId.parse(id);
        return Recommendation.builder()
                .id(parsed)
                .review(parsed.review())
                .text(text)
                .recommendingStates(Arrays.stream(states).map(StateCode::new).toList())
                .build();
    }

    private static Recommendation answered(Recommendation made, Position position) {
        return made.withResponse(Response.builder().position(position).build());
    }

    private static Term theme(String label) {
        return Term.builder().scheme("upr_info").label(label).build();
    }

    private static ReviewSummary summary() {
        return ReviewSummary.of(
                UprDataset.builder()
                        .addRecommendations(
                                answered(made("KAZ-2:1", "Ratify the Rome Statute", "FRA", "PER"), Position.SUPPORTED)
                                        .withThemes(theme("=Migrants"), theme("Justice"))
                                        .withTreaties(TreatyCode.of("CRPD"))
                                        .withActionCategory(5),
                                answered(made("KAZ-2:2", "Build schools", "NER"), Position.NOTED)
                                        .withThemes(theme("Justice"))
                                        .withSdgs(SdgCode.of("4.1")),
                                made("KAZ-2:3", "Plant trees").withUnresolvedStates("Atlantis"),
                                answered(made("KAZ-1:1", "Plant trees", "FRA"), Position.NOTED),
                                answered(made("MLI-1:1", "Clean the rivers", "FRA"), Position.SUPPORTED)
                                        .withThemes(theme("Justice")))
                        .build(),
                REVIEW);
    }

    @ParameterizedTest
    @EnumSource(value = ReportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "SARIF")
    void aReviewIsWrittenAsPeopleHaveReadIt(ReportFormat format) throws IOException {
        Golden.check(
                "review-summary." + format, Reports.written(format, summary()).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void noLineIsWiderThanATerminal() throws IOException {
        assertThat(Reports.written(ReportFormat.TEXT, summary()).lines()).allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @EnumSource(value = ReportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "SARIF")
    void aReviewAloneAndWithoutRecommendationsIsWrittenToo(ReportFormat format) throws IOException {
        ReviewSummary alone = ReviewSummary.of(
                UprDataset.builder().addRecommendations(made("KAZ-2:1", "")).build(), REVIEW);
        assertThat(Reports.written(format, alone)).contains("KAZ-2").doesNotContain("NaN", "Infinity");
    }

    @Test
    void sarifIsNotForFigures() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reports.written(ReportFormat.SARIF, summary()))
                .withMessageContaining("text, json or csv");
    }

    @Test
    void theSecondReviewOfKazakhstanHasTheFiguresOfTheExport() throws IOException {
        List<Path> exports = Stream.of("1-5", "6-9", "10-13", "14-17", "17-20")
                .map(name -> SharedData.path("data/upr-info/" + name + ".csv"))
                .toList();
        UprDataset dataset =
                UprReader.of(SourceFormat.UPR_INFO_CSV).read(exports).dataset();

        List<ReviewSummary> all = ReviewSummary.ofAll(dataset);
        ReviewSummary second = all.stream()
                .filter(each -> each.review().equals(REVIEW))
                .findFirst()
                .orElseThrow();

        assertThat(all.stream().mapToInt(ReviewSummary::recommendations).sum()).isEqualTo(41_066);
        assertThat(second.recommendations()).isEqualTo(198);
        assertThat(second.by(Dimension.POSITION).count("supported")).isEqualTo(147);
        assertThat(second.by(Dimension.POSITION).count("noted")).isEqualTo(51);
        assertThat(second.by(Dimension.POSITION).figures().get(0).share().orElseThrow())
                .isEqualTo(147.0 / 198, within(1e-9));
        assertThat(second.others().orElseThrow().recommendations()).isEqualTo(41_066 - 198);
        assertThat(second.earlierReviews())
                .singleElement()
                .satisfies(each -> assertThat(each.recommendations()).isEqualTo(129));
    }
}
