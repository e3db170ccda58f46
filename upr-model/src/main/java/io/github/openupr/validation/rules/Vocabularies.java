package io.github.openupr.validation.rules;

import io.github.openupr.code.Codelist;
import io.github.openupr.model.Term;
import java.util.Optional;

/** The way from a term to the codelist of its scheme. */
final class Vocabularies {

    private static final Codelist SCHEMES = Codelist.of("term-schemes");

    private Vocabularies() {}

    /** Whether the codelist of schemes has this one. */
    static boolean knows(String scheme) {
        return SCHEMES.find(scheme).isPresent();
    }

    /** The scheme that a misspelt one is nearest to. */
    static Optional<String> closest(String scheme) {
        return SCHEMES.closest(scheme).map(Codelist.Entry::code);
    }

    /** The terms of the scheme; empty for an unknown one. */
    static Optional<Codelist> of(Term term) {
        return SCHEMES.find(term.getScheme())
                .flatMap(entry -> entry.column("codelist"))
                .map(Codelist::of);
    }

    /** The entry that the term's code names. */
    static Optional<Codelist.Entry> coded(Term term) {
        return of(term).flatMap(list -> term.getCode().flatMap(list::find));
    }

    /** What is wrong with a term that its scheme's list does not have, or not under a code. */
    static Optional<Fault> unlisted(Term term) {
        return of(term).flatMap(list -> {
            if (term.getCode().isEmpty()) {
                return Optional.of(new Fault(
                        "the term has no code",
                        list.resolve(term.getLabel())
                                .map(entry -> "give it the code " + entry.code() + ", which the list " + list.name()
                                        + " has for this label")
                                .orElse("no entry of the list " + list.name()
                                        + " has this label, choose one of its codes"
                                        + suggestion(list, term.getLabel()))));
            }
            String code = term.getCode().get();
            // A blank code breaks a constraint, which tells it.
            return code.isBlank() || list.find(code).isPresent()
                    ? Optional.empty()
                    : Optional.of(new Fault(
                            "the list " + list.name() + " does not have this code",
                            "choose one that it has"
                                    + list.resolve(term.getLabel())
                                            .map(entry -> ": its code for this label is " + entry.code())
                                            .orElseGet(() -> suggestion(list, code))));
        });
    }

    private static String suggestion(Codelist list, String name) {
        return list.closest(name)
                .map(entry -> ": did you mean " + entry.code() + " (" + entry.title() + ")?")
                .orElse("");
    }
}
