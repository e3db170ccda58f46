package io.github.openupr.analysis;

import io.github.openupr.code.Codelist;
import io.github.openupr.model.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds issues of UPR Info by the words of the codelist {@code upr-info-issue-words}. Immutable and thread-safe. */
final class NamedThemes {

    static final String SCHEME = "upr_info";

    private final PhraseIndex<Term> words;

    NamedThemes() {
        List<PhraseIndex.Phrase<Term>> phrases = new ArrayList<>();
        for (Codelist.Entry issue : Codelist.of("upr-info-issue-words").entries()) {
            Term term = Term.builder()
                    .scheme(SCHEME)
                    .code(issue.code())
                    .label(issue.title())
                    .build();
            for (String word : issue.column("words").orElse("").split("\\|", -1)) {
                phrases.add(PhraseIndex.Phrase.of(word, term));
            }
        }
        words = new PhraseIndex<>(phrases, FoldedText::ofWords);
    }

    List<Recognized<Term>> find(String text) {
        Map<Term, List<PhraseIndex.Hit<Term>>> byTerm = new LinkedHashMap<>();
        for (PhraseIndex.Hit<Term> hit : words.all(FoldedText.ofWords(text))) {
            byTerm.computeIfAbsent(hit.meaning(), key -> new ArrayList<>(2)).add(hit);
        }
        return byTerm.values().stream()
                .flatMap(hits -> PhraseIndex.longest(hits).stream())
                .sorted((a, b) -> a.start() != b.start()
                        ? Integer.compare(a.start(), b.start())
                        : Integer.compare(a.end(), b.end()))
                .map(hit -> Recognized.in(text, hit.meaning(), hit.start(), hit.end()))
                .toList();
    }
}
