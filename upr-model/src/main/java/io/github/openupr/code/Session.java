package io.github.openupr.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A session of the Working Group on the Universal Periodic Review, in which some fourteen States are reviewed.
 *
 * <p>Basis: days as Working Group reports print them or public pages of OHCHR and UPR Info give them; of a few sessions
 * one day or both were not found.
 *
 * <p>From the codelist {@code sessions}. Sessions 1-12 make up the first cycle, 13-26 the second, 27-40 the
 * third, 41-54 the fourth. Immutable and thread-safe. {@link #parse} inverts {@link #toString}.
 *
 * @param number the number of the session
 * @param cycle the cycle that it belongs to
 * @param year the year in which it is held
 * @param start its first day; absent where it was not found
 * @param end its last day; absent where it was not found
 * @param councilSession the session of the Human Rights Council to which its reports went, as their symbols say ({@code
 *     A/HRC/59/15}); absent where no report was seen
 */
public record Session(
        int number,
        Cycle cycle,
        int year,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        OptionalInt councilSession)
        implements Comparable<Session> {

    private static final List<Session> ALL =
            Codelist.of("sessions").entries().stream().map(Session::of).toList();

    private static Session of(Codelist.Entry entry) {
        return new Session(
                Integer.parseInt(entry.code()),
                Cycle.parse(entry.column("cycle").orElseThrow()),
                entry.column("year").map(Integer::valueOf).orElseThrow(),
                entry.column("start").map(Session::day),
                entry.column("end").map(Session::day),
                entry.column("council_session")
                        .map(number -> OptionalInt.of(Integer.parseInt(number)))
                        .orElseGet(OptionalInt::empty));
    }

    /** A day as the codelist has it, without the formatter of the JDK: to set that up takes longer than all the rest. */
    private static LocalDate day(String iso) {
        return LocalDate.of(
                Integer.parseInt(iso.substring(0, 4)),
                Integer.parseInt(iso.substring(5, 7)),
                Integer.parseInt(iso.substring(8)));
    }

    /** The sessions that the codelist has, from the first on. */
    public static List<Session> all() {
        return ALL;
    }

    /**
     * The session with this number; throws {@link IllegalArgumentException} for one that the codelist does not have.
     */
    public static Session of(int number) {
        return find(number)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no session has the number " + number + " (they run from 1 to " + ALL.size() + ")"));
    }

    /** The session with this number; empty for one that the codelist does not have. */
    public static Optional<Session> find(int number) {
        return number >= 1 && number <= ALL.size() ? Optional.of(ALL.get(number - 1)) : Optional.empty();
    }

    /** The session that is known to have met on a day; empty if none is. */
    public static Optional<Session> on(LocalDate date) {
        return ALL.stream().filter(session -> session.contains(date)).findFirst();
    }

    /**
     * Reads what {@link #toString} prints; throws {@link IllegalArgumentException} for any other text and for a session
     * that the codelist does not have.
     */
    public static Session parse(String text) {
        return ALL.stream()
                .filter(session -> session.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not the number of a session: \"" + text + "\""));
    }

    /**
     * Whether a day is known to lie in the session: from its first to its last day, weekends included. Where a day of
     * the session was not found, only the other one is known; {@link #excludes} tells the opposite.
     */
    public boolean contains(LocalDate date) {
        boolean between = start.isPresent() && end.isPresent() && !excludes(date);
        return between
                || start.filter(date::equals).isPresent()
                || end.filter(date::equals).isPresent();
    }

    /**
     * Whether a day is known to lie outside the session: before its first day, after its last one, or in another year.
     * Where days of the session were not found, a day may be neither contained nor excluded.
     */
    public boolean excludes(LocalDate date) {
        return date.getYear() != year
                || start.filter(date::isBefore).isPresent()
                || end.filter(date::isAfter).isPresent();
    }

    /** By number. */
    @Override
    public int compareTo(Session other) {
        return Integer.compare(number, other.number);
    }

    /** The number, such as {@code 48}. */
    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
