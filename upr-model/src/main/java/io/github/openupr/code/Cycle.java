package io.github.openupr.code;

import java.util.List;
import java.util.Optional;

/**
 * A cycle of the Universal Periodic Review: the sessions in which each State is reviewed once.
 *
 * <p>Basis: Human Rights Council resolution 5/1, annex, paragraph 14 (four years, the first cycle); resolution 16/21,
 * annex, paragraph 3, and decision 17/119, part I (four and a half years, from the second cycle on).
 *
 * <p>From the codelist {@code cycles}. Immutable and thread-safe. {@link #parse} inverts {@link #toString}.
 *
 * @param number the number: 1 (2008-2011), 2 (2012-2016), 3 (2017-2022), 4 (2022-2027)
 * @param firstYear the year of its first session
 * @param lastYear the year of its last session
 * @param firstSession the number of its first session
 * @param lastSession the number of its last session
 * @param basis the resolutions that it follows
 */
public record Cycle(int number, int firstYear, int lastYear, int firstSession, int lastSession, String basis)
        implements Comparable<Cycle> {

    private static final List<Cycle> ALL =
            Codelist.of("cycles").entries().stream().map(Cycle::of).toList();

    private static Cycle of(Codelist.Entry entry) {
        return new Cycle(
                Integer.parseInt(entry.code()),
                number(entry, "first_year"),
                number(entry, "last_year"),
                number(entry, "first_session"),
                number(entry, "last_session"),
                entry.source().orElse(""));
    }

    private static int number(Codelist.Entry entry, String column) {
        return entry.column(column).map(Integer::valueOf).orElseThrow();
    }

    /** The cycles that the codelist has, from the first on. */
    public static List<Cycle> all() {
        return ALL;
    }

    /** The cycle with this number; throws {@link IllegalArgumentException} for one that the codelist does not have. */
    public static Cycle of(int number) {
        return find(number)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no cycle has the number " + number + " (they run from 1 to " + ALL.size() + ")"));
    }

    /** The cycle with this number; empty for one that the codelist does not have. */
    public static Optional<Cycle> find(int number) {
        return number >= 1 && number <= ALL.size() ? Optional.of(ALL.get(number - 1)) : Optional.empty();
    }

    /**
     * Reads what {@link #toString} prints; throws {@link IllegalArgumentException} for any other text and for a cycle
     * that the codelist does not have.
     */
    public static Cycle parse(String text) {
        return ALL.stream()
                .filter(cycle -> cycle.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not the number of a cycle: \"" + text + "\""));
    }

    /** Its sessions, in their order. */
    public List<Session> sessions() {
        return Session.all().stream()
                .filter(session -> session.cycle().equals(this))
                .toList();
    }

    /** By number. */
    @Override
    public int compareTo(Cycle other) {
        return Integer.compare(number, other.number);
    }

    /** The number, such as {@code 4}. */
    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
