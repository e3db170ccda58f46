package io.github.openupr.analysis;

import io.github.openupr.code.StateCode;
import io.github.openupr.model.UprRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records of one type and review with their texts: which say the same, and how many States did. Belongs to one thread. */
final class Requests {

    private final Map<String, Request> requestsByText = new HashMap<>();
    private final List<Said> said = new ArrayList<>();

    /** A record with its text, the States that made it and the names that no code fits. */
    void add(String text, UprRecord record, List<StateCode> states, List<String> names) {
        String words = Words.inOrder(text);
        // Texts that are missing have nothing in common.
        Request request = words.isEmpty() ? new Request() : requestsByText.computeIfAbsent(words, key -> new Request());
        states.forEach(state -> request.states.add(state.code()));
        names.stream().map(Words::inOrder).filter(name -> !name.isEmpty()).forEach(request.states::add);
        said.add(new Said(record, request));
    }

    /** Appends all records in their order. */
    void rankInto(List<Ranked> ranking) {
        said.forEach(
                each -> ranking.add(new Ranked(new LeftOut(each.record, each.request.states.size()), each.request)));
    }

    private record Said(UprRecord record, Request request) {}

    /** A record that may be left out, and the request that it makes with others of the same words. */
    record Ranked(LeftOut leftOut, Request request) {}

    /** What records of the same words say; equal to itself alone. */
    static final class Request {

        private final Set<String> states = new HashSet<>();
    }
}
