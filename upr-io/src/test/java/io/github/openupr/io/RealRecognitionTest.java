package io.github.openupr.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.openupr.analysis.RecognizedTerms;
import io.github.openupr.analysis.TextRecognition;
import io.github.openupr.code.Codelist;
import io.github.openupr.code.SharedData;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Term;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is recognised in the texts of UPR Info's export, compared with what UPR Info coded; words were chosen by sessions 1 to 10. */
class RealRecognitionTest {

    private static final int CHOSEN_BY = 10;
    private static final double PRECISION = 0.8;

    private static final List<Recommendation> ALL = new ArrayList<>();
    private static final Map<String, Integer> SESSIONS = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        for (String file : List.of("1-5", "6-9", "10-13", "14-17", "17-20")) {
            ReadResult read =
                    UprReader.of(SourceFormat.UPR_INFO_CSV).read(SharedData.path("data/upr-info/" + file + ".csv"));
            ALL.addAll(read.dataset().getRecommendations());
            read.dataset()
                    .getReviews()
                    .forEach(review -> SESSIONS.put(
                            review.getId().toString(), review.getSession().orElseThrow()));
        }
    }

    private static Set<String> codes(List<Term> terms) {
        return terms.stream().flatMap(term -> term.getCode().stream()).collect(Collectors.toSet());
    }

    /** True and false hits and what is missed, by issue. */
    private static final class Score {
        private int right;
        private int wrong;
        private int missed;

        double precision() {
            return (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / (right + missed);
        }
    }

    @Test
    void eachIssueKeepsWhatTheCodelistSaysOfItOnOtherSessions() {
        Map<String, Score> scores = new HashMap<>();
        Codelist words = Codelist.of("upr-info-issue-words");
        words.entries().forEach(issue -> scores.put(issue.code(), new Score()));
        for (Recommendation each : ALL) {
            if (SESSIONS.getOrDefault(each.getReview().toString(), 0) > CHOSEN_BY) {
                Set<String> coded = codes(each.getThemes());
                Set<String> found = codes(TextRecognition.standard().recognize(each.getText()).themes().stream()
                        .map(theme -> theme.what())
                        .toList());
                scores.forEach((issue, score) -> count(score, coded.contains(issue), found.contains(issue)));
            }
        }

        assertThat(words.entries()).allSatisfy(issue -> {
            Score score = scores.getOrDefault(issue.code(), new Score());
            assertThat(score.precision()).as(issue.code()).isGreaterThanOrEqualTo(PRECISION);
            assertThat(Double.parseDouble(issue.column("precision").orElseThrow()))
                    .as(issue.code() + String.format(Locale.ROOT, " %.3f", score.precision()))
                    .isCloseTo(score.precision(), within(0.0051));
            assertThat(Double.parseDouble(issue.column("recall").orElseThrow()))
                    .as(issue.code() + String.format(Locale.ROOT, " %.3f", score.recall()))
                    .isCloseTo(score.recall(), within(0.0051));
        });
    }

    private static void count(Score score, boolean coded, boolean found) {
        if (coded && found) {
            score.right++;
        } else if (found) {
            score.wrong++;
        } else if (coded) {
            score.missed++;
        }
    }

    @Test
    void almostAllTextsThatNameATreatyHaveOne() {
        Set<String> texts = new HashSet<>();
        ALL.forEach(each -> texts.add(each.getText().strip()));
        List<RecognizedTerms> naming = texts.stream()
                .filter(text -> text.contains("Convention") || text.contains("Covenant") || text.contains("Protocol"))
                .map(TextRecognition.standard()::recognize)
                .toList();

        // What is left speaks of conventions in general, of others, or by names that nobody could tell.
        assertThat(naming).hasSizeGreaterThan(3600);
        assertThat(naming.stream().filter(each -> each.treaties().isEmpty())).hasSizeLessThan(naming.size() * 4 / 100);
    }

    @Test
    void whatTheTextsNameIsAsFrequentAsCounted() {
        Map<String, Integer> counts = new HashMap<>();
        for (Recommendation each : ALL) {
            TextRecognition.standard().recognize(each.getText()).treaties().stream()
                    .map(treaty -> treaty.what().code())
                    .distinct()
                    .forEach(code -> counts.merge(code, 1, Integer::sum));
        }

        // Counted by the codelist's names alone, a protocol's name counts for its convention too; these have none.
        assertThat(counts)
                .containsEntry("GENOCIDE", 53)
                .containsEntry("BANGKOK-RULES", 36)
                .containsEntry("UNESCO-CDE", 40);
        assertThat(counts.get("PARIS-PRINCIPLES")).isBetween(857, 865);
        assertThat(counts.get("STATELESS-1961")).isBetween(77, 80);
        assertThat(counts.get("ICRMW")).isBetween(678, 740);
        assertThat(counts.get("CPED")).isBetween(692, 760);
    }
}
