package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.analysis.DatasetMerge;
import io.github.openupr.code.Position;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.SharedData;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Term;
import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.Notice;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two sources of the real second review of Slovenia, merged. */
class RealMergeTest {

    private static final ReviewId SLOVENIA = ReviewId.parse("SVN-2");

    private static UprDataset list() throws IOException {
        return read(SourceFormat.THEMATIC_LIST, "data/thematic-lists/slovenia-session20-thematic-list.docx");
    }

    private static UprDataset rows() throws IOException {
        UprDataset export = read(SourceFormat.UPR_INFO_CSV, "data/upr-info/17-20.csv");
        return export.withReviews(export.getReviews().stream()
                        .filter(each -> each.getId().equals(SLOVENIA))
                        .toList())
                .withRecommendations(export.getRecommendations().stream()
                        .filter(each -> each.getReview().equals(SLOVENIA))
                        .toList());
    }

    private static UprDataset read(SourceFormat format, String path) throws IOException {
        return UprReader.of(format).read(SharedData.path(path)).dataset();
    }

    @Test
    void everyRowOfUprInfoFindsItsRecommendationInTheThematicList() throws IOException {
        UprDataset list = list();
        UprDataset rows = rows();
        assertThat(rows.getRecommendations()).hasSize(180);

        DatasetMerge merge = DatasetMerge.of(List.of(list, rows));

        assertThat(merge.joined()).isEqualTo(180);
        assertThat(merge.added()).isZero();
        // One text ends with an acronym behind its States, which UPR Info left out.
        assertThat(merge.notices()).extracting(Notice::code).containsExactly("merge_text_differs");
        assertThat(merge.dataset().getRecommendations())
                .hasSameSizeAs(list.getRecommendations())
                .extracting(Recommendation::getNumber)
                .isEqualTo(list.getRecommendations().stream()
                        .map(Recommendation::getNumber)
                        .toList());
    }

    @Test
    void bothVocabulariesAndBothPlacesStandInEachMergedRecord() throws IOException {
        UprDataset merged = DatasetMerge.of(List.of(rows(), list())).dataset();

        assertThat(merged.getRecommendations()).allSatisfy(each -> {
            assertThat(each.getThemes()).extracting(Term::getScheme).contains("uhri", "upr_info");
            assertThat(each.getActionCategory()).isPresent();
            assertThat(each.getExtras().keySet()).anyMatch(key -> key.startsWith("merged-id@17-20.csv row "));
        });
        assertThat(merged.getRecommendations())
                .extracting(Recommendation::getResponse)
                .allSatisfy(response ->
                        assertThat(response.map(Response::getPosition)).get().isIn(Position.SUPPORTED, Position.NOTED));
    }
}
