package io.github.openupr.validation.rules;

import io.github.openupr.code.Codelist;
import io.github.openupr.model.Term;
import java.util.Optional;

/** Terms of older editions of a vocabulary. */
final class Superseded {

    private static final String STATUS = "superseded";

    private Superseded() {}

    /** What to tell of a term whose entry is out of use; where the list knows the present one, with its code. */
    static Optional<Fault> fault(Term term) {
        return Vocabularies.coded(term)
                .filter(Superseded::isOne)
                .flatMap(
                        old -> Vocabularies.of(term)
                                .map(
                                        list -> new Fault(
                                                "the code is of an older edition of the vocabulary",
                                                replacement(list, old)
                                                        .map(present -> "compare with present data under "
                                                                + present.code() + " (" + present.title() + ")")
                                                        .orElse(
                                                                "the list names no code that took its place, so compare with present data by label"))));
    }

    private static boolean isOne(Codelist.Entry entry) {
        return entry.status().filter(STATUS::equals).isPresent();
    }

    /** The entry that the list names, or the one in use with the same title. */
    private static Optional<Codelist.Entry> replacement(Codelist list, Codelist.Entry old) {
        return old.column("maps_to")
                .flatMap(list::find)
                .or(() -> list.resolve(old.title()).filter(entry -> !isOne(entry)));
    }
}
