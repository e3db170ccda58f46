package io.github.openupr.io.thematic;

import io.github.openupr.code.Codelist;
import io.github.openupr.code.SdgCode;
import io.github.openupr.model.Term;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Themes, groups of persons and goals as terms: with the code of the codelist where the label is its, else with the label alone. Remembers
 * them, because a list has few labels and repeats each many times. Belongs to one reader.
 */
final class ThemeTerms {

    private static final String UHRI = "uhri";
    private static final String PERSONS = "uhri_persons";

    /** The numbered rights of the lists until 2015, an older frame of OHCHR that no codelist has. */
    private static final String RIGHTS = "ohchr_rights";

    private static final Pattern CODED = Pattern.compile("([A-Z][0-9]{0,2}) (\\S.*)");
    private static final Pattern NUMBERED = Pattern.compile("([0-9]{1,2}(?:\\.[0-9]{1,2})*)\\.? (\\S.*)");

    /** Far more labels than any list has. */
    private static final int MOST_REMEMBERED = 10_000;

    private final Map<String, Term> themes = new HashMap<>();
    private final Map<String, Term> persons = new HashMap<>();
    private final Map<String, Optional<SdgCode>> goals = new HashMap<>();

    /** The theme that a line names. */
    Term theme(String text) {
        return remembered(themes, text, ThemeTerms::newTheme);
    }

    /** The group of persons that a line names. */
    Term persons(String text) {
        return remembered(persons, text, ThemeTerms::newPersons);
    }

    /** The goal that a line names; empty where it is none. */
    Optional<SdgCode> goal(String text) {
        return remembered(goals, text, ThemeTerms::newGoal);
    }

    private static <T> T remembered(Map<String, T> known, String text, Function<String, T> make) {
        T found = known.get(text);
        if (found == null) {
            found = make.apply(text);
            if (known.size() < MOST_REMEMBERED) {
                known.put(text, found);
            }
        }
        return found;
    }

    private static Optional<SdgCode> newGoal(String text) {
        try {
            return Optional.of(SdgCode.parseLenient(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Term newTheme(String text) {
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            return term(RIGHTS, Optional.of(numbered.group(1)), numbered.group(2));
        }
        Codelist themes = Codelist.of("uhri-themes");
        Matcher coded = CODED.matcher(text);
        if (coded.matches() && themes.find(coded.group(1)).isPresent()) {
            boolean fits = themes.resolve(text)
                    .filter(entry -> entry.code().equals(coded.group(1)))
                    .isPresent();
            return fits ? term(UHRI, Optional.of(coded.group(1)), coded.group(2)) : term(UHRI, Optional.empty(), text);
        }
        return term(UHRI, themes.resolve(text).map(Codelist.Entry::code), text);
    }

    /** Whether a text is a theme with a code. */
    boolean isKnown(String text) {
        return theme(text).getCode().isPresent();
    }

    private static Term newPersons(String text) {
        return term(PERSONS, Codelist.of("uhri-persons").resolve(text).map(Codelist.Entry::code), text);
    }

    private static Term term(String scheme, Optional<String> code, String label) {
        return Term.builder().scheme(scheme).code(code).label(label).build();
    }
}
