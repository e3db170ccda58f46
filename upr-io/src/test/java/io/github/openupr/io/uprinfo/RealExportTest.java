package io.github.openupr.io.uprinfo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.Position;
import io.github.openupr.code.SharedData;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.UprReader;
import io.github.openupr.model.Recommendation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** UPR Info's export of 2015, all six files of it. */
class RealExportTest {

    private static final List<String> FILES =
            List.of("1-5.csv", "6-9.csv", "10-13.csv", "14-17.csv", "17-20.csv", "voluntary.csv");

    @ParameterizedTest
    @ValueSource(strings = {"1-5.csv", "6-9.csv", "10-13.csv", "14-17.csv", "17-20.csv", "voluntary.csv"})
    void everyFileComesBackByteForByteAlsoByWayOfJson(String file, @TempDir Path folder) throws IOException {
        Export.assertComesBack(Files.readAllBytes(SharedData.path("data/upr-info/" + file)), folder);
    }

    @Test
    void theSixFilesAreOneDatasetOfTheKnownSize() throws IOException {
        List<Path> files = FILES.stream()
                .map(file -> SharedData.path("data/upr-info/" + file))
                .toList();

        ReadResult read = UprReader.detecting().read(files);

        assertThat(read.counts().rowsRead()).isEqualTo(42_013);
        assertThat(read.counts().rowsUsed()).isEqualTo(42_013);
        assertThat(read.dataset().getRecommendations()).hasSize(41_066);
        assertThat(read.dataset().getPledges()).hasSize(947);
        assertThat(read.dataset().getReviews()).hasSize(305);
        assertThat(positions(read)).filteredOn(Position.SUPPORTED::equals).hasSize(30_472);
        assertThat(positions(read)).filteredOn(Position.NOTED::equals).hasSize(10_594);
    }

    @Test
    void noStateIsUnresolvedButTheUnknownOnesOfIndonesia() throws IOException {
        ReadResult read = UprReader.detecting().read(SharedData.path("data/upr-info/1-5.csv"));

        assertThat(read.counts().notices()).containsOnlyKeys("unknown_recommending_state");
        assertThat(read.dataset().getRecommendations())
                .filteredOn(
                        recommendation -> !recommendation.getUnresolvedStates().isEmpty())
                .hasSize(9)
                .allSatisfy(recommendation -> {
                    assertThat(recommendation.getUnresolvedStates()).containsExactly("(Unknown)");
                    assertThat(recommendation.getReview()).hasToString("IDN-1");
                });
    }

    @Test
    void noTwoRecordsHaveOneId() throws IOException {
        Set<String> ids = new HashSet<>();
        for (String file : FILES) {
            ReadResult read = UprReader.detecting().read(SharedData.path("data/upr-info/" + file));
            read.dataset()
                    .getRecommendations()
                    .forEach(record -> assertThat(ids.add(record.getId().toString()))
                            .as(record.getId().toString())
                            .isTrue());
            read.dataset()
                    .getPledges()
                    .forEach(record -> assertThat(ids.add(record.getId().toString()))
                            .as(record.getId().toString())
                            .isTrue());
        }
        assertThat(ids).hasSize(42_013);
    }

    private static Stream<Position> positions(ReadResult read) {
        return read.dataset().getRecommendations().stream()
                .map(Recommendation::getResponse)
                .map(response -> response.orElseThrow().getPosition());
    }
}
