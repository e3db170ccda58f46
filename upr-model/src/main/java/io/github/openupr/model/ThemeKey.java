package io.github.openupr.model;

import java.util.List;

/** What makes two terms the same theme: vocabulary and code, or label where there is no code. */
record ThemeKey(String scheme, String name, boolean coded) {

    static ThemeKey of(Term term) {
        return term.getCode()
                .map(code -> new ThemeKey(term.getScheme(), code, true))
                .orElseGet(() -> new ThemeKey(term.getScheme(), term.getLabel(), false));
    }

    static List<ThemeKey> of(List<Term> terms) {
        return terms.stream().map(ThemeKey::of).toList();
    }
}
