package io.github.openupr.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What makes two terms the same theme: vocabulary and code, or label where there is no code. */
record ThemeKey(String scheme, String name, boolean coded) {

    static ThemeKey of(Term term) {
        Optional<String> code = term.getCode();
        return new ThemeKey(term.getScheme(), code.orElseGet(term::getLabel), code.isPresent());
    }

    static List<ThemeKey> of(List<Term> terms) {
        List<ThemeKey> keys = new ArrayList<>(terms.size());
        for (Term term : terms) {
            keys.add(of(term));
        }
        return keys;
    }
}
