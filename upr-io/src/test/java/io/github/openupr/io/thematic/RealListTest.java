package io.github.openupr.io.thematic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.Position;
import io.github.openupr.code.ResponseStage;
import io.github.openupr.code.SharedData;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.UprReader;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists of OHCHR that are at hand, in all four layouts. */
class RealListTest {

    private static final String FOLDER = "data/thematic-lists/";

    private static int positions(List<Recommendation> items, Position position, boolean partial) {
        return (int) items.stream()
                .flatMap(item -> item.getResponse().stream())
                .filter(response -> response.getPosition() == position
                        && response.getPartial().orElse(false) == partial)
                .count();
    }

    private static int terms(List<Recommendation> all, Function<Recommendation, List<Term>> terms) {
        return (int) all.stream().map(terms).flatMap(List::stream).distinct().count();
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("slovenia-session48-thematic-list.docx", "SVN-4", 254, 254, 262, 217, 0, 37, 60, 24, 12),
                Arguments.of("slovenia-session20-thematic-list.docx", "SVN-2", 163, 169, 180, 142, 0, 21, 53, 13, 0),
                Arguments.of("egypt-session20-matrix.docx", "EGY-2", 300, 305, 321, 224, 23, 53, 50, 15, 0),
                Arguments.of("egypt-session20-matrix.doc", "EGY-2", 300, 305, 321, 224, 23, 53, 50, 15, 0),
                // 67 codes and the general one for the goals.
                Arguments.of("china-session31-matrix.docx", "CHN-3", 346, 374, 389, 284, 0, 62, 68, 20, 12));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void eachListHasTheKnownFigures(
            String file,
            String review,
            int items,
            int recommendations,
            int mentions,
            int supported,
            int inPart,
            int noted,
            int themes,
            int groups,
            int goals)
            throws IOException {
        ReadResult read = read(file);
        List<Recommendation> all = read.dataset().getRecommendations();
        List<Recommendation> first =
                all.stream().filter(record -> record.getPart().orElse(1) == 1).toList();

        assertThat(read.dataset().getReviews()).singleElement().satisfies(found -> {
            assertThat(found.getId()).hasToString(review);
            assertThat(found.getSession()).isPresent();
            assertThat(found.getDocuments()).hasSize(1);
        });
        assertThat(read.counts().rowsRead()).isEqualTo(items);
        assertThat(read.counts().rowsUsed()).isEqualTo(items);
        assertThat(first).hasSize(items);
        assertThat(all).hasSize(recommendations);
        assertThat(all).extracting(Recommendation::getId).doesNotHaveDuplicates();
        assertThat(all.stream()
                        .mapToInt(each -> each.getRecommendingStates().size())
                        .sum())
                .isEqualTo(mentions);
        assertThat(all)
                .allSatisfy(each -> assertThat(each.getUnresolvedStates()).isEmpty());
        assertThat(positions(first, Position.SUPPORTED, false)).isEqualTo(supported);
        assertThat(positions(first, Position.SUPPORTED, true)).isEqualTo(inPart);
        assertThat(positions(first, Position.NOTED, false)).isEqualTo(noted);
        assertThat(terms(all, Recommendation::getThemes)).isEqualTo(themes);
        assertThat(terms(all, Recommendation::getAffectedPersons)).isEqualTo(groups);
        assertThat(all.stream().flatMap(each -> each.getSdgs().stream()).distinct())
                .hasSize(goals);
        assertThat(read.counts().notices().keySet()).isSubsetOf("unknown_person_group");
    }

    @Test
    void theWord97DocumentGivesTheSameRecordsAsTheNewerOne() throws IOException {
        assertThat(records("egypt-session20-matrix.doc")).isEqualTo(records("egypt-session20-matrix.docx"));
    }

    @Test
    void aFileIsWhatItHoldsWhateverItsNameSays(@TempDir Path folder) throws IOException {
        Path misnamed = folder.resolve("list.docx");
        Files.copy(SharedData.path(FOLDER + "egypt-session20-matrix.doc"), misnamed);
        assertThat(UprReader.detecting().read(misnamed).dataset().getRecommendations())
                .hasSize(305);
    }

    @Test
    void positionsSayWhereTheyStand() throws IOException {
        Recommendation record = read("china-session31-matrix.docx")
                .dataset()
                .getRecommendations()
                .get(0);
        assertThat(record.getSource())
                .hasValueSatisfying(source -> assertThat(source.getLocation()).contains("row 3, paragraph 28.212"));
        assertThat(record.getResponse()).hasValueSatisfying(response -> {
            assertThat(response.getStage()).contains(ResponseStage.ADDENDUM);
            assertThat(response.getWording()).contains("Supported");
            assertThat(response.getSource().orElseThrow().getSymbol()).hasToString("Optional[A/HRC/40/6/Add.1]");
            assertThat(response.getSource().orElseThrow().getLocation()).contains("paragraph 2");
        });
    }

    private static ReadResult read(String file) throws IOException {
        return UprReader.detecting().read(SharedData.path(FOLDER + file));
    }

    /** The records without the name of their file. */
    private static List<Recommendation> records(String file) throws IOException {
        return read(file).dataset().getRecommendations().stream()
                .map(record -> record.withSource(record.getSource().map(source -> source.withSource(Optional.empty()))))
                .toList();
    }
}
