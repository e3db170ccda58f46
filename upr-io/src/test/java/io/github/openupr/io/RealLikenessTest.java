package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.openupr.analysis.FollowUp;
import io.github.openupr.analysis.Repetition;
import io.github.openupr.analysis.RepetitionGround;
import io.github.openupr.analysis.ReviewFollowUp;
import io.github.openupr.analysis.Similarity;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.SharedData;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Like recommendations and repetitions in UPR Info's export, held to what was judged by reading. The pairs of {@code likeness/alike.csv} were drawn at
 * random by score, six or eight from each twentieth from 0.45 to 0.90, within one review and across reviews; those of {@code likeness/repeated.csv} by
 * earlier recommendation, near the threshold, where mistakes are; {@code likeness/kazakhstan.csv} has all pairs that are found for Kazakhstan.
 */
class RealLikenessTest {

    private static final Path JUDGED =
            Path.of(System.getProperty("upr.root"), "upr-io", "src", "test", "resources", "likeness");

    private static UprDataset all = UprDataset.builder().build();
    private static final Map<String, Recommendation> BY_ID = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        List<Recommendation> recommendations = new ArrayList<>();
        for (String file : List.of("1-5", "6-9", "10-13", "14-17", "17-20")) {
            recommendations.addAll(UprReader.of(SourceFormat.UPR_INFO_CSV)
                    .read(SharedData.path("data/upr-info/" + file + ".csv"))
                    .dataset()
                    .getRecommendations());
        }
        all = UprDataset.builder().recommendations(recommendations).build();
        recommendations.forEach(each -> BY_ID.put(each.getId().toString(), each));
    }

    private static Recommendation find(String id) {
        return Optional.ofNullable(BY_ID.get(id)).orElseThrow(() -> new AssertionError("no recommendation " + id));
    }

    private record Judged(Recommendation first, Recommendation second, boolean same) {

        UprDataset dataset() {
            return UprDataset.builder().addRecommendations(first, second).build();
        }

        boolean repeated() {
            return !FollowUp.of(dataset(), first.getReview().state())
                    .steps()
                    .get(0)
                    .pairs()
                    .isEmpty();
        }

        boolean alike() {
            return !Similarity.of(dataset()).groups().isEmpty();
        }
    }

    private static List<Judged> judged(String file) throws IOException {
        List<Judged> pairs = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(JUDGED.resolve(file), StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : rows) {
                pairs.add(new Judged(
                        find(row.getField(0)),
                        find(row.getField(1)),
                        row.getField(2).equals("yes")));
            }
        }
        return pairs;
    }

    private static double precision(List<Judged> pairs, Predicate<Judged> found) {
        List<Judged> positives = pairs.stream().filter(found).toList();
        assertThat(positives).hasSizeGreaterThan(30);
        return (double) positives.stream().filter(Judged::same).count() / positives.size();
    }

    @Test
    void whatTheThresholdCallsAlikeIsAlikeByReading() throws IOException {
        assertThat(precision(judged("alike.csv"), Judged::alike)).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void whatIsCalledARepetitionIsOneByReadingEvenNearTheThreshold() throws IOException {
        assertThat(precision(judged("repeated.csv"), Judged::repeated)).isGreaterThanOrEqualTo(0.88);
    }

    @Test
    void everyTextThatSeveralStatesShareInAReviewIsInOneGroup() {
        Map<ReviewId, Map<String, List<Recommendation>>> texts = new LinkedHashMap<>();
        for (Recommendation each : all.getRecommendations()) {
            texts.computeIfAbsent(each.getReview(), key -> new LinkedHashMap<>())
                    .computeIfAbsent(each.getText().strip().replaceAll("\\s+", " "), key -> new ArrayList<>())
                    .add(each);
        }
        int shared = 0;
        for (Map.Entry<ReviewId, Map<String, List<Recommendation>>> review : texts.entrySet()) {
            List<Set<Recommendation>> groups = Similarity.of(all, review.getKey()).groups().stream()
                    .map(group -> (Set<Recommendation>) new HashSet<>(group.recommendations()))
                    .toList();
            for (List<Recommendation> same : review.getValue().values()) {
                if (same.stream()
                                .map(Recommendation::getRecommendingStates)
                                .distinct()
                                .count()
                        > 1) {
                    shared++;
                    assertThat(groups).as(same.get(0).getText()).anyMatch(group -> group.containsAll(same));
                }
            }
        }
        assertThat(shared).isEqualTo(711);
    }

    @Test
    void thePairsOfKazakhstanAreThoseThatWereRead() throws IOException {
        List<Judged> read = judged("kazakhstan.csv");
        assertThat(FollowUp.of(all, StateCode.of("KAZ")).steps().get(0).pairs())
                .extracting(pair -> tuple(pair.earlier(), pair.later()))
                .containsExactlyInAnyOrderElementsOf(read.stream()
                        .map(pair -> tuple(pair.first(), pair.second()))
                        .toList());
        assertThat(precision(read, pair -> true)).isGreaterThanOrEqualTo(0.98);
    }

    /** Pairs by State and text, by text, by treaty and as a part; recommendations that come again. */
    @ParameterizedTest
    @CsvSource({"KAZ, 7, 47, 34, 8, 20", "SVN, 4, 45, 26, 1, 15", "CHN, 15, 93, 292, 5, 49", "EGY, 7, 75, 24, 3, 30"})
    void theGroundsAreNotMadeForOneState(
            String state, long sameState, long text, long treaty, long part, int repeated) {
        ReviewFollowUp step = FollowUp.of(all, StateCode.of(state)).steps().get(0);
        assertThat(step.pairs().stream().collect(Collectors.groupingBy(Repetition::ground, Collectors.counting())))
                .isEqualTo(Map.of(
                        RepetitionGround.STATE_AND_TEXT, sameState,
                        RepetitionGround.TEXT, text,
                        RepetitionGround.TREATY, treaty,
                        RepetitionGround.PART, part));
        assertThat(step.repeated()).hasSize(repeated);
    }

    /** Pairs of Kazakhstan that share words or themes and ask for something else. */
    @ParameterizedTest
    @CsvSource({
        "KAZ-1:ESP-e654b1e1, KAZ-2:ESP-5a52da69",
        "KAZ-1:USA-c73610d2, KAZ-2:MEX-b42bc298",
        "KAZ-1:GBR-00697135, KAZ-2:CAN-fa42fbf8",
        "KAZ-1:USA-373349f9, KAZ-2:IRN-2e8fc8b9",
        "KAZ-1:LAO-3f7b957d, KAZ-2:CHN-023e0fba"
    })
    void likeWordsAloneAreNoRepetition(String earlier, String later) {
        assertThat(new Judged(find(earlier), find(later), false).repeated()).isFalse();
    }
}
