package io.github.openupr.io.thematic;

import java.util.Locale;

/** What a column of a list holds, as its heading says. OHCHR's headings differ from session to session, and more will come. */
enum Role {
    NUMBER,
    RECOMMENDATION,
    STATES,
    POSITION,
    THEMES,
    PERSONS,
    GOALS,
    ASSESSMENT,
    OTHER;

    /** The role of a column with this heading. */
    static Role of(String heading) {
        String text = heading.toLowerCase(Locale.ROOT).strip();
        if (text.startsWith("recommendation")) {
            return RECOMMENDATION;
        }
        if (text.contains("recommending") || text.matches("states?(/s|\\(s\\))?")) {
            return STATES;
        }
        if (has(text, "assessment", "comment", "implementation")) {
            return ASSESSMENT;
        }
        if (has(text, "position", "response", "supported")) {
            return POSITION;
        }
        if (has(text, "theme", "right", "issue")) {
            return THEMES;
        }
        if (has(text, "sdg", "sustainable development goal")) {
            return GOALS;
        }
        if (has(text, "persons", "groups")) {
            return PERSONS;
        }
        if (text.matches("(no|nr|number|#|para|paragraph|item)\\.?")) {
            return NUMBER;
        }
        return text.contains("recommendation") ? RECOMMENDATION : OTHER;
    }

    private static boolean has(String text, String... words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
