package io.github.openupr.io.document;

import io.github.openupr.code.Cycle;
import io.github.openupr.code.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * To which session of the Working Group, or at least to which cycle, an addendum belongs: by what its text says of the review, else by the
 * session of the Council in its symbol, which a report reaches some months after the review, and by its date. Immutable.
 *
 * @param session the session; empty where several may be meant
 * @param cycle the cycle; empty where nothing tells
 */
record ReviewOfAddendum(Optional<Session> session, OptionalInt cycle) {

    /** How much of the text is looked through: its beginning says what it answers. */
    private static final int BEGINNING = 6_000;

    /** A State answers some weeks after the review at the earliest, before the Council meets, and at the latest when that is over. */
    private static final int FIRST_DAYS = 14;

    private static final int LAST_DAYS = 300;

    /** The Council's session of the first reports. */
    private static final int FIRST_COUNCIL = 8;

    private static final Pattern SESSION = Pattern.compile(
            "\\b(" + Ordinals.FORM + ") session of the (?:(?:UPR|universal periodic review) )?working group"
                    + "|working group[^.]{0,80}\\b(?:its|at the|during the) (" + Ordinals.FORM + ") session",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CYCLE = Pattern.compile(
            "\\b(" + Ordinals.FORM + ")(?: and [a-z]+)? (?:upr )?(?:cycle|universal periodic review|upr\\b)",
            Pattern.CASE_INSENSITIVE);

    static ReviewOfAddendum of(TitleBlock title, String text) {
        String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
        List<Session> plausible = plausible(title);
        Optional<Session> said = said(beginning, plausible);
        Optional<Session> session = said.isPresent() || plausible.size() != 1 ? said : Optional.of(plausible.get(0));
        if (session.isPresent()) {
            return new ReviewOfAddendum(
                    session, OptionalInt.of(session.get().cycle().number()));
        }
        List<Integer> cycles =
                plausible.stream().map(each -> each.cycle().number()).distinct().toList();
        return new ReviewOfAddendum(
                Optional.empty(), cycles.size() == 1 ? OptionalInt.of(cycles.get(0)) : cycle(beginning));
    }

    /** The sessions that the symbol and the date allow; all where neither is known. */
    private static List<Session> plausible(TitleBlock title) {
        List<Session> all = title.councilSession().isPresent()
                ? byCouncil(title.councilSession().getAsInt())
                : Session.all();
        List<Session> byDate = title.date()
                .map(date -> all.stream().filter(each -> mayAnswer(each, date)).toList())
                .orElse(all);
        return byDate.isEmpty() ? all : byDate;
    }

    /** Where the codelist does not have the Council's session, all between its neighbours: reports reach it in the order of the sessions. */
    private static List<Session> byCouncil(int council) {
        List<Session> exact = Session.all().stream()
                .filter(session -> session.councilSession().equals(OptionalInt.of(council)))
                .toList();
        if (!exact.isEmpty() || council < FIRST_COUNCIL) {
            return exact.isEmpty() ? Session.all() : exact;
        }
        int after = Session.all().stream()
                .filter(session -> session.councilSession().orElse(Integer.MAX_VALUE) < council)
                .mapToInt(Session::number)
                .max()
                .orElse(0);
        int before = Session.all().stream()
                .filter(session -> session.councilSession().orElse(0) > council)
                .mapToInt(Session::number)
                .min()
                .orElse(Integer.MAX_VALUE);
        return Session.all().stream()
                .filter(session -> session.number() > after && session.number() < before)
                .toList();
    }

    private static boolean mayAnswer(Session session, LocalDate date) {
        LocalDate latest = session.end().or(session::start).orElse(LocalDate.of(session.year(), 12, 31));
        LocalDate earliest = session.start().or(session::end).orElse(LocalDate.of(session.year(), 1, 1));
        return !date.isBefore(earliest.plusDays(FIRST_DAYS)) && !date.isAfter(latest.plusDays(LAST_DAYS));
    }

    /** The session that the text names, or in which the day of the review lies that it names. */
    private static Optional<Session> said(String text, List<Session> plausible) {
        Matcher session = SESSION.matcher(text);
        while (session.find()) {
            OptionalInt number = Ordinals.parse(session.group(1) == null ? session.group(2) : session.group(1));
            Optional<Session> found = number.isPresent() ? Session.find(number.getAsInt()) : Optional.empty();
            if (found.filter(plausible::contains).isPresent()) {
                return found;
            }
        }
        return PrintedDay.in(text).stream()
                .flatMap(day -> Session.on(day).stream())
                .filter(plausible::contains)
                .findFirst();
    }

    private static OptionalInt cycle(String text) {
        Matcher cycle = CYCLE.matcher(text);
        if (!cycle.find()) {
            return OptionalInt.empty();
        }
        OptionalInt number = Ordinals.parse(cycle.group(1));
        return number.isPresent() && Cycle.find(number.getAsInt()).isPresent() ? number : OptionalInt.empty();
    }
}
