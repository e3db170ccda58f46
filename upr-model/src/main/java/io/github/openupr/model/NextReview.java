package io.github.openupr.model;

import io.github.openupr.code.Session;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * When the next review of a State is expected, as {@link Review#expectedNextReview()} finds it.
 *
 * <p>Basis: Human Rights Council resolution 16/21 (annex, paragraph 3) and decision 17/119 (part I) give a cycle 14 sessions in
 * four and a half years, in the same order; with the breaks between cycles it took longer. Measured on 286 reviews of
 * the second and third cycle, by their day or else the first day of their session: the next one came 59 to 66 months
 * later for 284 (51 and 68 for the others), and in the calendar year that lies 62 months ahead for 256, on average 1.7
 * months from it; the year four and a half years ahead holds for 54. The first cycle was a four-year one (resolution
 * 5/1, annex, paragraph 14): all 180 known successors came 49 to 60 months later, 157 of them in the calendar year that
 * lies 56 months ahead.
 *
 * <p>Immutable and thread-safe.
 *
 * @param earliest the first month in which it is expected
 * @param latest the last month in which it is expected
 * @param year the year in which it most likely falls
 */
public record NextReview(YearMonth earliest, YearMonth latest, int year) {

    private static final int FIRST_CYCLE_EARLIEST = 48;
    private static final int FIRST_CYCLE_LIKELY = 56;
    private static final int FIRST_CYCLE_LATEST = 60;
    private static final int EARLIEST = 59;
    private static final int LIKELY = 62;
    private static final int LATEST = 66;

    /** Checks the order; throws {@link IllegalArgumentException} for a first month behind the last one. */
    public NextReview {
        if (earliest.isAfter(latest)) {
            throw new IllegalArgumentException("the first month, " + earliest + ", is behind the last, " + latest);
        }
    }

    static NextReview in(int year) {
        return new NextReview(YearMonth.of(year, 1), YearMonth.of(year, 12), year);
    }

    static NextReview after(LocalDate reviewedOn, int cycle) {
        return after(YearMonth.from(reviewedOn), YearMonth.from(reviewedOn), cycle);
    }

    /** After a review of which only the session is known. */
    static NextReview after(Session session) {
        YearMonth from = session.start().or(session::end).map(YearMonth::from).orElse(YearMonth.of(session.year(), 1));
        YearMonth to = session.end().or(session::start).map(YearMonth::from).orElse(YearMonth.of(session.year(), 12));
        return after(from, to, session.cycle().number());
    }

    private static NextReview after(YearMonth from, YearMonth to, int cycle) {
        boolean first = cycle == 1;
        YearMonth middle = from.plusMonths(from.until(to, ChronoUnit.MONTHS) / 2);
        return new NextReview(
                from.plusMonths(first ? FIRST_CYCLE_EARLIEST : EARLIEST),
                to.plusMonths(first ? FIRST_CYCLE_LATEST : LATEST),
                middle.plusMonths(first ? FIRST_CYCLE_LIKELY : LIKELY).getYear());
    }

    /** The year and the months, such as {@code 2030 (2029-12 to 2030-07)}. */
    @Override
    public String toString() {
        return year + " (" + earliest + " to " + latest + ")";
    }
}
