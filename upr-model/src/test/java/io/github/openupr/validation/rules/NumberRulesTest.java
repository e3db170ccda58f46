package io.github.openupr.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openupr.code.CountedUnit;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.ReportedCount;
import io.github.openupr.model.Review;
import io.github.openupr.model.UprRecord;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.UprValidator;
import io.github.openupr.validation.ValidationReport;
import io.github.openupr.validation.ValidationRun;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NumberRulesTest {

    private static final ReviewId REVIEW = ReviewId.parse("KAZ-4");

    /** OHCHR's thematic lists begin again with a low number under each theme. */
    @Test
    void aListByThemeIsNoDisorder() {
        assertThat(found("number_disorder", 1, 2, 7, 9, 3, 4, 10, 5, 6, 8)).isEmpty();
        assertThat(found("number_disorder", 4, 5, 1, 6, 2, 7, 3, 8)).isEmpty();
    }

    @Test
    void oneLowNumberIsADisorder() {
        assertThat(found("number_disorder", 10, 11, 1, 13, 14)).singleElement().satisfies(notice -> {
            assertThat(notice.value()).contains("140.1");
            assertThat(notice.message()).contains("between 140.11 and 140.13");
        });
    }

    @Test
    void missingNumbersAreNamed() {
        assertThat(found("number_gap", 1, 2, 4, 5, 6, 7, 8, 11, 12, 13, 14, 15, 16, 17, 18))
                .singleElement()
                .satisfies(notice -> assertThat(notice.value()).contains("140.3, 140.9-140.10"));
    }

    @Test
    void anExtractHasNoGaps() {
        assertThat(found("number_gap", 3, 17, 45)).isEmpty();
    }

    /** A dataset may have a record for each recommending State, as UPR Info has. */
    @Test
    void aRecordForEachStateRepeatsNoNumber() {
        Recommendation first = of(1);
        Recommendation second =
                first.withId(RecommendationId.of(REVIEW, "r2")).withRecommendingStates(StateCode.of("BRA"));

        assertThat(codes(report(review(), first, second))).isEmpty();
    }

    @Test
    void recommendationsOfSeveralStatesCountOnce() {
        Recommendation first = of(1);
        Recommendation second =
                first.withId(RecommendationId.of(REVIEW, "r2")).withRecommendingStates(StateCode.of("BRA"));

        assertThat(codes(report(
                        review(count(CountedUnit.RECOMMENDATIONS, 1), count(CountedUnit.STATE_MENTIONS, 2)),
                        first,
                        second)))
                .isEmpty();
        assertThat(codes(report(review(count(CountedUnit.STATE_MENTIONS, 1)), first, second)))
                .containsExactly("count_above_reported");
    }

    @Test
    void aReviewBehindItsRecordsIsNotComparedAndTheReportSaysSo() {
        List<UprRecord> records = new ArrayList<>(List.of(review(count(CountedUnit.RECOMMENDATIONS, 9)), of(1)));
        Collections.reverse(records);
        ValidationReport report = report(records.toArray(UprRecord[]::new));

        assertThat(codes(report)).isEmpty();
        assertThat(report.skippedRules())
                .extracting(ValidationReport.SkippedRule::code)
                .contains("count_above_reported", "count_below_reported", "approximate_count_far");
    }

    private static ReportedCount count(CountedUnit unit, int count) {
        return ReportedCount.builder()
                .what(unit)
                .count(count)
                .approximate(false)
                .build();
    }

    private static Review review(ReportedCount... counts) {
        return Review.builder()
                .id(REVIEW)
                .stateUnderReview(REVIEW.state())
                .cycle(REVIEW.cycle())
                .reportedCounts(List.of(counts))
                .build();
    }

    private static Recommendation of(int item) {
        return Recommendation.builder()
                .id(RecommendationId.of(REVIEW, "140." + item))
                .review(REVIEW)
                .number("140." + item)
                .text("Give every child of district " + item + " a place in school.")
                .addRecommendingState(StateCode.of("FRA"))
                .build();
    }

    private static List<Notice> found(String code, int... items) {
        List<UprRecord> records = new ArrayList<>(List.of(review()));
        for (int item : items) {
            records.add(of(item));
        }
        return report(records.toArray(UprRecord[]::new)).notices().stream()
                .filter(notice -> notice.code().equals(code))
                .toList();
    }

    private static ValidationReport report(UprRecord... records) {
        ValidationRun run = UprValidator.standard().begin(Optional.empty());
        for (UprRecord record : records) {
            run.check(record);
        }
        return run.finish();
    }

    private static List<String> codes(ValidationReport report) {
        return report.notices().stream()
                .map(Notice::code)
                .filter(code -> code.startsWith("number_") || code.contains("count"))
                .toList();
    }
}
