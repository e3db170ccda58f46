package io.github.openupr.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.ReviewStatus;
import io.github.openupr.code.Session;
import io.github.openupr.code.SharedData;
import io.github.openupr.code.StateCode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextReviewTest {

    private static final StateCode KAZ = StateCode.of("KAZ");

    private static Review.Builder review(int cycle) {
        return Review.builder()
                .id(ReviewId.of(KAZ, cycle))
                .stateUnderReview(KAZ)
                .cycle(cycle);
    }

    @Test
    void theYearThatTheSourceStatesWins() {
        Review review = review(4)
                .reviewedOn(LocalDate.of(2025, 1, 23))
                .nextReviewYear(2031)
                .build();

        assertThat(review.expectedNextReview())
                .contains(new NextReview(YearMonth.of(2031, 1), YearMonth.of(2031, 12), 2031));
    }

    @Test
    void theFourthReviewOfKazakhstanIsFollowedByOneIn2030AsItsSourceSays() {
        Optional<NextReview> next =
                review(4).reviewedOn(LocalDate.of(2025, 1, 23)).build().expectedNextReview();

        assertThat(next).contains(new NextReview(YearMonth.of(2029, 12), YearMonth.of(2030, 7), 2030));
        assertThat(next.orElseThrow()).hasToString("2030 (2029-12 to 2030-07)");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2008-04-07, 2012-04, 2013-04, 2012",
        "1, 2010-02-12, 2014-02, 2015-02, 2014",
        "2, 2014-10-30, 2019-09, 2020-04, 2019",
        "3, 2019-11-07, 2024-10, 2025-05, 2025"
    })
    void itIsDerivedFromTheDay(int cycle, LocalDate day, YearMonth earliest, YearMonth latest, int year) {
        assertThat(review(cycle).reviewedOn(day).build().expectedNextReview())
                .contains(new NextReview(earliest, latest, year));
    }

    @ParameterizedTest
    @CsvSource({
        "48, 4, 2029-12, 2030-07, 2030",
        "30, 3, 2023-04, 2023-11, 2023",
        "50, 4, 2030-10, 2031-05, 2031",
        "52, 4, 2030-12, 2032-06, 2031"
    })
    void orFromTheSession(int session, int cycle, YearMonth earliest, YearMonth latest, int year) {
        assertThat(review(cycle).session(session).build().expectedNextReview())
                .contains(new NextReview(earliest, latest, year));
    }

    @Test
    void nothingIsKnownWithoutADayAndASession() {
        assertThat(review(4).build().expectedNextReview()).isEmpty();
        assertThat(review(4).session(99).build().expectedNextReview()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ReviewStatus.class,
            names = {"POSTPONED", "NOT_HELD"})
    void aReviewThatWasNotHeldInItsSessionGivesNoDay(ReviewStatus status) {
        assertThat(review(4).session(48).status(status).build().expectedNextReview())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 10_000, Integer.MAX_VALUE})
    void aNumberThatIsNoYearGivesNothing(int year) {
        assertThat(review(4).nextReviewYear(year).build().expectedNextReview()).isEmpty();
    }

    @Test
    void aFirstMonthBehindTheLastIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NextReview(YearMonth.of(2030, 8), YearMonth.of(2030, 7), 2030))
                .withMessageContaining("2030-08");
    }

    @Test
    void theLastDayOfTheCalendarGivesNothing() {
        assertThat(review(4).reviewedOn(LocalDate.MAX).build().expectedNextReview())
                .isEmpty();
    }

    @Test
    void theRuleFitsTheReviewsThatCameAsItsDocumentationSays() throws IOException {
        Map<ReviewId, YearMonth> months = new HashMap<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(SharedData.path("reference/reviews.csv"))) {
            // South Sudan had no review in session 11: its records come from the report on Sudan.
            rows.stream()
                    .filter(row -> !row.getField("notes").contains("no review of its own"))
                    .forEach(row -> month(row)
                            .ifPresent(month -> months.put(
                                    ReviewId.of(
                                            StateCode.of(row.getField("state")),
                                            Integer.parseInt(row.getField("cycle"))),
                                    month)));
        }

        assertThat(fit(months, 1, 1)).isEqualTo(new Fit(180, 180, 157));
        assertThat(fit(months, 2, 3)).isEqualTo(new Fit(286, 284, 256));
    }

    private static Optional<YearMonth> month(NamedCsvRecord row) {
        String day = row.getField("review_date");
        Session session = Session.parse(row.getField("session"));
        return Optional.of(day)
                .filter(text -> !text.isEmpty())
                .map(LocalDate::parse)
                .or(session::start)
                .or(session::end)
                .map(YearMonth::from);
    }

    private static Fit fit(Map<ReviewId, YearMonth> months, int firstCycle, int lastCycle) {
        Fit fit = new Fit(0, 0, 0);
        for (Map.Entry<ReviewId, YearMonth> review : months.entrySet()) {
            ReviewId id = review.getKey();
            YearMonth came = months.get(ReviewId.of(id.state(), id.cycle() + 1));
            if (id.cycle() >= firstCycle && id.cycle() <= lastCycle && came != null) {
                NextReview next = NextReview.after(review.getValue().atDay(1), id.cycle());
                boolean inTime = !came.isBefore(next.earliest()) && !came.isAfter(next.latest());
                fit = new Fit(
                        fit.reviews() + 1,
                        fit.inTime() + (inTime ? 1 : 0),
                        fit.inYear() + (came.getYear() == next.year() ? 1 : 0));
            }
        }
        return fit;
    }

    private record Fit(int reviews, int inTime, int inYear) {}
}
