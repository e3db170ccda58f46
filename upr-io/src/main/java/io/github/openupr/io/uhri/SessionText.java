package io.github.openupr.io.uhri;

import io.github.openupr.code.Session;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the name of a session means: the number with which it begins, {@code 41 - November 2022}.
 *
 * @param session the session of the Working Group; 0 where the text names none
 * @param cycle the cycle that it belongs to; 0 where there is none
 */
record SessionText(int session, int cycle) {

    private static final int MAX_DIGITS = 4;

    static SessionText of(String text) {
        String name = text.strip();
        int digits = 0;
        while (digits < name.length() && name.charAt(digits) >= '0' && name.charAt(digits) <= '9') {
            digits++;
        }
        boolean number = digits > 0 && digits <= MAX_DIGITS;
        int session = number ? Integer.parseInt(name, 0, digits, 10) : 0;
        return new SessionText(
                session,
                Session.find(session).map(found -> found.cycle().number()).orElse(0));
    }

    /** What the export has for a session; nothing for 0. */
    static List<String> texts(int session) {
        return session == 0 ? List.of() : List.of(nameOf(session));
    }

    /** The name of a session: its number, with the month in which it begins where that is known. */
    static String nameOf(int session) {
        Optional<LocalDate> start = Session.find(session).flatMap(Session::start);
        return session
                + start.map(day -> " - " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ' '
                                + day.getYear())
                        .orElse("");
    }
}
