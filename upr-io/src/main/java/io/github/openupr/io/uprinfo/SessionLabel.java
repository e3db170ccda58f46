package io.github.openupr.io.uprinfo;

import io.github.openupr.code.Session;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the label of a session means: {@code 44 - November 2023}, or the number alone. */
final class SessionLabel {

    private static final Pattern FORM = Pattern.compile("\\s*([0-9]{1,4})(?:\\s*-.*)?", Pattern.DOTALL);

    private SessionLabel() {}

    /** The session; empty where the label names none of the Working Group's. */
    static Optional<Session> of(String label) {
        Matcher form = FORM.matcher(label);
        return form.matches() ? Session.find(Integer.parseInt(form.group(1))) : Optional.empty();
    }
}
