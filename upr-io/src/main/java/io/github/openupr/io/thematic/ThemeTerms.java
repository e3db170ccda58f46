package io.github.openupr.io.thematic;

import io.github.openupr.code.Codelist;
import io.github.openupr.model.Term;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Themes and groups of persons as terms: with the code of the codelist where the label is its, else with the label alone. */
final class ThemeTerms {

    private static final String UHRI = "uhri";
    private static final String PERSONS = "uhri_persons";

    /** The numbered rights of the lists until 2015, an older frame of OHCHR that no codelist has. */
    private static final String RIGHTS = "ohchr_rights";

    private static final Pattern CODED = Pattern.compile("([A-Z][0-9]{0,2}) (\\S.*)");
    private static final Pattern NUMBERED = Pattern.compile("([0-9]{1,2}(?:\\.[0-9]{1,2})*)\\.? (\\S.*)");

    private ThemeTerms() {}

    static Term theme(String text) {
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
    static boolean isKnown(String text) {
        return theme(text).getCode().isPresent();
    }

    static Term persons(String text) {
        return term(PERSONS, Codelist.of("uhri-persons").resolve(text).map(Codelist.Entry::code), text);
    }

    private static Term term(String scheme, Optional<String> code, String label) {
        return Term.builder().scheme(scheme).code(code).label(label).build();
    }
}
