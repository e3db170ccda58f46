package io.github.openupr.io.document;

import io.github.openupr.code.Session;
import io.github.openupr.code.StateCode;
import io.github.openupr.io.text.OneLine;
import io.github.openupr.io.text.StateNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the introduction of a report says (paragraphs 1 to 4): "held its eleventh session from 2 to 13 May 2011. The review of Sudan was held at
 * the 15th meeting, on 10 May 2011". Immutable.
 *
 * @param state the State under review
 * @param session the session of the Working Group
 * @param reviewedOn the day of the interactive dialogue
 * @param adoptedOn the day on which the Working Group adopted the report
 * @param troika the group of rapporteurs
 */
record Introduction(
        Optional<StateCode> state,
        Optional<Session> session,
        Optional<LocalDate> reviewedOn,
        Optional<LocalDate> adoptedOn,
        List<StateCode> troika) {

    private static final Pattern SESSION = Pattern.compile("\\b([\\p{L}-]{4,20}|\\d{1,2}(?:st|nd|rd|th)) session\\b");
    private static final Pattern REVIEW = Pattern.compile(
            "[Rr]eview of (?:the )?(.{3,80}?) (?:was held|took place)(?: at (?:the|its) .{1,30}? meetings?)?,?(?: held)? on");
    private static final Pattern ADOPTED =
            Pattern.compile("meetings?,?\\s(?:held\\s)?on (.{6,40}?),? ?the Working Group adopted");
    private static final Pattern TROIKA = Pattern.compile("\\(troika\\).{0,160}?: ?(.{3,200}?)\\s*\\.(?=\\s|$)");

    private static final Pattern DAY = Pattern.compile("^\\s*\\d{1,2} \\p{Lu}\\p{Ll}+");

    /** Room for "the afternoon of 24 January 2013". */
    private static final int LONGEST_DAY = 40;

    /** Reads the text of the introduction. */
    static Introduction of(String text) {
        String line = OneLine.of(text);
        Optional<Session> session = session(line);
        Optional<StateCode> state = Optional.empty();
        Optional<LocalDate> reviewed = Optional.empty();
        Matcher review = REVIEW.matcher(line);
        if (review.find()) {
            state = StateNames.find(review.group(1));
            reviewed = day(line.substring(review.end(), Math.min(line.length(), review.end() + LONGEST_DAY)), session);
        }
        Optional<LocalDate> adopted = Optional.empty();
        Matcher meeting = ADOPTED.matcher(line);
        if (meeting.find()) {
            adopted = day(meeting.group(1), session);
        }
        Optional<LocalDate> onDay = reviewed;
        Matcher group = TROIKA.matcher(line);
        List<StateCode> troika = group.find() ? StateNames.in(group.group(1)).codes() : List.of();
        return new Introduction(state, session.or(() -> onDay.flatMap(Session::on)), reviewed, adopted, troika);
    }

    private static Optional<Session> session(String line) {
        Matcher session = SESSION.matcher(line);
        while (session.find()) {
            OptionalInt number = Ordinals.parse(session.group(1));
            if (number.isPresent()) {
                return Session.find(number.getAsInt());
            }
        }
        return Optional.empty();
    }

    /** The first day of a text; some reports leave out its year, which is that of the session. */
    private static Optional<LocalDate> day(String text, Optional<Session> session) {
        Optional<LocalDate> whole = PrintedDay.in(text).stream().findFirst();
        Matcher yearless = DAY.matcher(text);
        return whole.isPresent() || session.isEmpty() || !yearless.find()
                ? whole
                : PrintedDay.in(yearless.group() + ' ' + session.get().year()).stream()
                        .findFirst();
    }
}
