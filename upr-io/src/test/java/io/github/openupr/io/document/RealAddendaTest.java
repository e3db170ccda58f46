package io.github.openupr.io.document;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.ClaimedStatus;
import io.github.openupr.code.Position;
import io.github.openupr.code.SharedData;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.UprReader;
import io.github.openupr.model.Answer;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two addenda that are at hand, read in place. */
class RealAddendaTest {

    private static ReadResult read(String file) throws IOException {
        return UprReader.of(SourceFormat.ADDENDUM).read(SharedData.path("data/addenda/" + file));
    }

    private static Review review(String file) throws IOException {
        return read(file).dataset().getReviews().get(0);
    }

    private static Response response(Review review, String number) {
        return review.getAnswers().stream()
                .filter(answer -> answer.getNumber().equals(number))
                .findFirst()
                .orElseThrow()
                .getResponse();
    }

    private static long count(Review review, Position position, boolean claimed) {
        return review.getAnswers().stream()
                .map(Answer::getResponse)
                .filter(response -> response.getPosition() == position
                        && response.getClaimedStatus().isPresent() == claimed)
                .count();
    }

    @ParameterizedTest
    @CsvSource({
        "slovenia2015-a-hrc-28-15-add1.txt, SVN-2, 20, 70, 72, 21",
        "slovenia2025-a-hrc-59-15-add1.txt, SVN-4, 48, 178, 39, 37"
    })
    void eachNumberIsReadOnce(String file, String id, int session, int accepted, int implemented, int noted)
            throws IOException {
        ReadResult read = read(file);
        Review review = read.dataset().getReviews().get(0);
        assertThat(read.notices()).isEmpty();
        assertThat(review.getId()).hasToString(id);
        assertThat(review.getSession()).hasValue(session);
        assertThat(review.getAnswers()).hasSize(accepted + implemented + noted);
        assertThat(review.getAnswers()).extracting(Answer::getNumber).doesNotHaveDuplicates();
        assertThat(count(review, Position.SUPPORTED, false)).isEqualTo(accepted);
        assertThat(count(review, Position.SUPPORTED, true)).isEqualTo(implemented);
        assertThat(count(review, Position.NOTED, false)).isEqualTo(noted);
        assertThat(read.counts().rowsUsed()).isEqualTo(review.getAnswers().size());
    }

    @ParameterizedTest
    @CsvSource({
        "slovenia2015-a-hrc-28-15-add1.txt, slovenia-session20-thematic-list.docx, 115.",
        "slovenia2025-a-hrc-59-15-add1.txt, slovenia-session48-thematic-list.docx, ''"
    })
    void everyPositionIsThatOfTheThematicList(String addendum, String list, String paragraph) throws IOException {
        Map<String, Position> read = review(addendum).getAnswers().stream()
                .collect(toMap(
                        answer -> paragraph + answer.getNumber(),
                        answer -> answer.getResponse().getPosition()));
        Map<String, Position> listed = new TreeMap<>();
        UprReader.of(SourceFormat.THEMATIC_LIST)
                .read(SharedData.path("data/thematic-lists/" + list))
                .dataset()
                .getRecommendations()
                .forEach(each -> listed.put(
                        each.getNumber().orElseThrow(),
                        each.getResponse().orElseThrow().getPosition()));
        assertThat(new TreeMap<>(read)).isEqualTo(listed);
    }

    @Test
    void remarksGoToTheirNumbersWhereverTheyStand() throws IOException {
        Review review = review("slovenia2025-a-hrc-59-15-add1.txt");
        assertThat(List.of("140.11", "140.14"))
                .allSatisfy(number -> assertThat(
                                response(review, number).getComment().orElse(""))
                        .startsWith("The 1961 Convention"));
        assertThat(response(review, "140.87").getComment())
                .isEqualTo(response(review, "140.82").getComment())
                .isPresent();
        assertThat(response(review, "140.209").getComment())
                .isEqualTo(response(review, "140.120").getComment())
                .isPresent();
        // Listed as accepted, remarked upon among those implemented; and the other way round.
        assertThat(response(review, "140.210").getClaimedStatus()).isEmpty();
        assertThat(response(review, "140.210").getComment()).isPresent();
        assertThat(response(review, "140.241").getClaimedStatus()).contains(ClaimedStatus.IMPLEMENTED_OR_IN_PROCESS);
        assertThat(response(review, "140.241").getComment().orElse("")).startsWith("In the health sector");
        assertThat(response(review, "140.28").getComment()).isEmpty();
        assertThat(response(review, "140.5").getSource().orElseThrow().getLocation())
                .contains("paragraph 5");
    }

    @Test
    void aRangeOfRemarksIsSharedAndPageEndsDoNotCutThem() throws IOException {
        Review review = review("slovenia2015-a-hrc-28-15-add1.txt");
        assertThat(response(review, "6").getComment())
                .isEqualTo(response(review, "13").getComment());
        assertThat(response(review, "13").getComment().orElse("")).endsWith("existing EU legislation.");
        assertThat(response(review, "68").getComment()).isPresent();
        assertThat(response(review, "1").getComment()).isEmpty();
        assertThat(review.getDocuments()).singleElement().satisfies(document -> {
            assertThat(document.getSymbol()).hasToString("Optional[A/HRC/28/15/Add.1]");
            assertThat(document.getDate()).hasToString("Optional[2015-03-04]");
        });
    }
}
