package io.github.openupr.io.json;

import io.github.openupr.model.Term;
import org.jspecify.annotations.Nullable;

/** Gives the same object for a term that came lately: a dataset has few terms and names them often. Belongs to one thread. */
final class TermPool {

    private static final int SLOTS = 1 << 9;

    private final @Nullable Term[] terms = new Term[SLOTS];

    /** The term of these three, the code being null where it has none. */
    Term get(String scheme, @Nullable String code, String label) {
        int hash = label.hashCode() * 31 + scheme.hashCode();
        int slot = (hash ^ (hash >>> 9)) & (SLOTS - 1);
        Term term = terms[slot];
        if (term == null
                || !term.getLabel().equals(label)
                || !term.getScheme().equals(scheme)
                || !(code == null
                        ? term.getCode().isEmpty()
                        : code.equals(term.getCode().orElse(null)))) {
            Term.Builder built = Term.builder().scheme(scheme).label(label);
            if (code != null) {
                built.code(code);
            }
            term = built.build();
            terms[slot] = term;
        }
        return term;
    }
}
