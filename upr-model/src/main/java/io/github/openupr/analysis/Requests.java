package io.github.openupr.analysis;

import io.github.openupr.code.StateCode;
import io.github.openupr.model.UprRecord;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Records of one type and review with their texts: how many States said the same. Belongs to one thread. */
final class Requests {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Map<String, Set<String>> statesByText = new HashMap<>();
    private final List<Request> requests = new ArrayList<>();

    /** A record with its text, the States that made it and the names that no code fits. */
    void add(String text, UprRecord record, List<StateCode> states, List<String> names) {
        String words = words(text);
        // Texts that are missing have nothing in common.
        Set<String> same =
                words.isEmpty() ? new HashSet<>() : statesByText.computeIfAbsent(words, key -> new HashSet<>());
        states.forEach(state -> same.add(state.code()));
        names.stream().map(Requests::words).filter(name -> !name.isEmpty()).forEach(same::add);
        requests.add(new Request(record, same));
    }

    /** Appends all records in their order. */
    void rankInto(List<LeftOut> ranking) {
        requests.forEach(request ->
                ranking.add(new LeftOut(request.record(), request.states().size())));
    }

    /** The letters and digits of a text in lower case, one blank between words. */
    private static String words(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(composed).replaceAll(" ").strip();
    }

    private record Request(UprRecord record, Set<String> states) {}
}
