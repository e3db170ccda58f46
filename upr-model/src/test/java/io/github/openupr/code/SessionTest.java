package io.github.openupr.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cycles and sessions, and that they know each other. */
class SessionTest {

    @ParameterizedTest
    @CsvSource({"1, 2008, 2011, 1, 12", "2, 2012, 2016, 13, 26", "3, 2017, 2022, 27, 40", "4, 2022, 2027, 41, 54"})
    void aCycleHasTheseYearsAndSessions(int number, int firstYear, int lastYear, int first, int last) {
        Cycle cycle = Cycle.of(number);
        List<Session> sessions = cycle.sessions();

        assertThat(cycle.firstYear())
                .isEqualTo(firstYear)
                .isEqualTo(sessions.get(0).year());
        assertThat(cycle.lastYear())
                .isEqualTo(lastYear)
                .isEqualTo(sessions.get(sessions.size() - 1).year());
        assertThat(cycle.firstSession()).isEqualTo(first);
        assertThat(cycle.lastSession()).isEqualTo(last);
        assertThat(cycle.basis()).startsWith("A/HRC/RES/");
        assertThat(sessions).hasSize(last - first + 1).isSorted().allSatisfy(session -> {
            assertThat(session.cycle()).isEqualTo(cycle);
            assertThat(session.number()).isBetween(first, last);
        });
    }

    @Test
    void allCyclesHaveAllSessions() {
        assertThat(Cycle.all()).hasSize(4).isSorted();
        assertThat(Cycle.all().stream().flatMap(cycle -> cycle.sessions().stream()))
                .isEqualTo(Session.all())
                .hasSize(54);
    }

    @Test
    void aSessionTellsItsDays() {
        Session session = Session.of(48);

        assertThat(session.year()).isEqualTo(2025);
        assertThat(session.start()).contains(LocalDate.of(2025, 1, 20));
        assertThat(session.end()).contains(LocalDate.of(2025, 1, 31));
        assertThat(session.cycle()).isEqualTo(Cycle.of(4));
        assertThat(Session.of(54).start()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "48, 2025-01-19, false, true",
        "48, 2025-01-20, true, false",
        "48, 2025-01-25, true, false",
        "48, 2025-01-31, true, false",
        "48, 2025-02-01, false, true",
        "30, 2018-05-06, false, true",
        "30, 2018-05-07, true, false",
        "30, 2018-05-08, false, false",
        "30, 2019-01-01, false, true",
        "50, 2025-11-14, true, false",
        "50, 2025-11-15, false, true",
        "50, 2025-11-03, false, false",
        "52, 2026-05-04, false, false",
        "52, 2025-12-31, false, true"
    })
    void aDayLiesInTheSessionOrOutsideOrNobodyKnows(int number, LocalDate day, boolean contained, boolean excluded) {
        assertThat(Session.of(number).contains(day)).isEqualTo(contained);
        assertThat(Session.of(number).excludes(day)).isEqualTo(excluded);
    }

    @Test
    void aDayNamesTheSessionThatMetOnIt() {
        assertThat(Session.on(LocalDate.of(2025, 1, 23))).contains(Session.of(48));
        assertThat(Session.on(LocalDate.of(2025, 3, 1))).isEmpty();
    }

    @Test
    void everyKnownReviewLiesInItsSession() throws IOException {
        List<NamedCsvRecord> dated = SharedData.csv("reference/reviews.csv").stream()
                .filter(review -> !review.getField("review_date").isEmpty())
                .toList();

        assertThat(dated).hasSizeGreaterThan(300).allSatisfy(review -> {
            Session session = Session.parse(review.getField("session"));
            assertThat(session.excludes(LocalDate.parse(review.getField("review_date"))))
                    .isFalse();
            assertThat(session.cycle()).isEqualTo(Cycle.parse(review.getField("cycle")));
        });
    }

    @Test
    void everyKnownReportWentToTheCouncilSessionOfItsSession() throws IOException {
        List<NamedCsvRecord> reported = SharedData.csv("reference/reviews.csv").stream()
                .filter(review -> !review.getField("document_symbol").isEmpty())
                .toList();

        assertThat(reported).hasSizeGreaterThan(300).allSatisfy(review -> {
            Session session = Session.parse(review.getField("session"));
            assertThat(session.councilSession()).isPresent();
            assertThat(review.getField("document_symbol"))
                    .startsWith("A/HRC/" + session.councilSession().getAsInt() + "/");
        });
    }

    @Test
    void theCouncilSessionIsKnownWhereAReportWasSeen() {
        assertThat(Session.all().stream()
                        .filter(session -> session.councilSession().isPresent()))
                .hasSize(33)
                .isSortedAccordingTo(Comparator.comparingInt(
                        session -> session.councilSession().getAsInt()));
        assertThat(Session.of(52).councilSession()).isEmpty();
    }

    @Test
    void parseInvertsToString() {
        assertThat(Cycle.all())
                .allSatisfy(cycle -> assertThat(Cycle.parse(cycle.toString()))
                        .isEqualTo(cycle)
                        .isEqualTo(Cycle.of(cycle.number())));
        assertThat(Session.all())
                .allSatisfy(session -> assertThat(Session.parse(session.toString()))
                        .isEqualTo(session)
                        .isEqualTo(Session.of(session.number())));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 55, Integer.MAX_VALUE})
    void aNumberThatNoneHasIsFoundNowhere(int number) {
        assertThat(Session.find(number)).isEmpty();
        assertThat(Cycle.find(number)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Session.of(number))
                .withMessageContaining(String.valueOf(number))
                .withMessageContaining("54");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cycle.of(number))
                .withMessageContaining(String.valueOf(number))
                .withMessageContaining("4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "04", " 4", "x", "5.0", "99"})
    void aTextThatIsNoNumberOfOneIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Session.parse(text))
                .withMessageContaining("\"" + text + "\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cycle.parse(text))
                .withMessageContaining("\"" + text + "\"");
    }
}
