package io.github.openupr.analysis;

import io.github.openupr.code.StateCode;
import io.github.openupr.model.UprRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records of one type and review with their texts: how many States said the same. Belongs to one thread. */
final class Requests {

    private final Map<String, Set<String>> statesByText = new HashMap<>();
    private final List<Request> requests = new ArrayList<>();

    /** A record with its text, the States that made it and the names that no code fits. */
    void add(String text, UprRecord record, List<StateCode> states, List<String> names) {
        String words = Words.inOrder(text);
        // Texts that are missing have nothing in common.
        Set<String> same =
                words.isEmpty() ? new HashSet<>() : statesByText.computeIfAbsent(words, key -> new HashSet<>());
        states.forEach(state -> same.add(state.code()));
        names.stream().map(Words::inOrder).filter(name -> !name.isEmpty()).forEach(same::add);
        requests.add(new Request(record, same));
    }

    /** Appends all records in their order. */
    void rankInto(List<LeftOut> ranking) {
        requests.forEach(request ->
                ranking.add(new LeftOut(request.record(), request.states().size())));
    }

    private record Request(UprRecord record, Set<String> states) {}
}
