package io.github.openupr.analysis;

import java.util.List;

/** Words by which an account of a review is told from other texts. */
final class ReviewWords {

    private static final List<String> WORDS = List.of(
            "review*|UPR|periodic|Human Rights Council|United Nations|UN|Geneva|recommend*|delegation*|Working Group|peer States"
                    .split("\\|", -1));

    private static final PhraseIndex<Boolean> PHRASES = new PhraseIndex<>(
            WORDS.stream().map(word -> PhraseIndex.Phrase.of(word, true)).toList(), FoldedText::ofWords);

    private ReviewWords() {}

    static boolean areIn(FoldedText text) {
        return !PHRASES.all(text).isEmpty();
    }
}
