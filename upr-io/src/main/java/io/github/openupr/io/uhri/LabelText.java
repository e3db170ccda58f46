package io.github.openupr.io.uhri;

import io.github.openupr.code.Codelist;
import io.github.openupr.model.Term;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a label of a theme or group of persons means.
 *
 * @param term the term, without a code where the codelist does not have the label
 * @param usual whether writing the term gives the label again
 */
record LabelText(Term term, boolean usual) {

    /** The scheme of the themes. */
    static final String THEMES = "uhri";

    /** The scheme of the groups of persons. */
    static final String PERSONS = "uhri_persons";

    /** Reads labels of a scheme by its codelist. */
    static Function<String, LabelText> in(String scheme, String codelist) {
        Codelist labels = Codelist.of(codelist);
        return text -> {
            String label = text.strip();
            Optional<String> code = labels.resolve(label).map(Codelist.Entry::code);
            return new LabelText(
                    Term.builder().scheme(scheme).code(code).label(label).build(), label.equals(text));
        };
    }

    boolean isBlank() {
        return term.getLabel().isEmpty();
    }

    boolean isKnown() {
        return term.getCode().isPresent();
    }
}
