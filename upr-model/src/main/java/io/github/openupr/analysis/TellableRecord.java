package io.github.openupr.analysis;

import io.github.openupr.code.MentionKind;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.TreatyCode;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Term;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A recommendation or commendation, with all by which an account of it is recognised. Immutable.
 *
 * @param kind which of the two
 * @param id its id
 * @param text its text
 * @param request its letters and digits, the same for those that say the same
 * @param states the States that made it
 * @param treaties the treaties that were coded or that the text names
 * @param themes the issues of UPR Info that were coded or that the text's words tell
 * @param words what its words mean, and whether that is common
 */
record TellableRecord(
        MentionKind kind,
        String id,
        String text,
        String request,
        Set<StateCode> states,
        Set<String> treaties,
        Set<String> themes,
        Map<String, Boolean> words) {

    static TellableRecord of(Recommendation each) {
        return of(
                MentionKind.RECOMMENDATION,
                each.getId().toString(),
                each.getText(),
                each.getRecommendingStates(),
                each.getTreaties(),
                each.getThemes());
    }

    static TellableRecord of(Commendation each) {
        return of(
                MentionKind.COMMENDATION,
                each.getId().toString(),
                each.getText(),
                each.getState().stream().toList(),
                List.of(),
                each.getThemes());
    }

    private static TellableRecord of(
            MentionKind kind,
            String id,
            String text,
            List<StateCode> states,
            List<TreatyCode> treaties,
            List<Term> themes) {
        RecognizedTerms named = TextRecognition.standard().recognize(text);
        Map<String, Boolean> words = new TreeMap<>();
        FoldedText folded = FoldedText.ofWords(text);
        ContentWords.of(folded, NamedStates.find(folded)).forEach(word -> words.put(word.name(), word.common()));
        return new TellableRecord(
                kind,
                id,
                text,
                Words.inOrder(text),
                Set.copyOf(states),
                codes(
                        treaties.stream().map(TreatyCode::code),
                        named.treaties().stream().map(each -> each.what().code())),
                codes(
                        themes.stream().flatMap(TellableRecord::issue),
                        named.themes().stream().flatMap(each -> issue(each.what()))),
                words);
    }

    /** The code of an issue of UPR Info; nothing for other terms. */
    static Stream<String> issue(Term term) {
        return term.getScheme().equals(NamedThemes.SCHEME) ? term.getCode().stream() : Stream.empty();
    }

    private static Set<String> codes(Stream<String> coded, Stream<String> named) {
        return Stream.of(coded, named).flatMap(Function.identity()).collect(Collectors.toCollection(TreeSet::new));
    }
}
