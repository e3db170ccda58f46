package io.github.openupr.analysis;

import io.github.openupr.code.Codelist;
import io.github.openupr.code.TreatyCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Recommendations that ask to become a party to a treaty or to withdraw reservations to it. Belongs to one thread. */
final class TreatyRequests {

    /** Instruments of which a State does not become a party. */
    private static final Set<String> NO_TREATIES = Set.of("standard", "declaration", "resolution");

    private final Map<Request, List<Integer>> places = new HashMap<>();

    private enum Act {
        BECOME_PARTY,
        WITHDRAW_RESERVATIONS
    }

    /** The words that ask for each, as texts write them. */
    private static final Map<Act, Set<String>> WORDS = Map.of(
            Act.BECOME_PARTY,
            Set.of(
                    "accede",
                    "acceding",
                    "accession",
                    "adhere",
                    "adherence",
                    "adhering",
                    "join",
                    "joining",
                    "party",
                    "ratification",
                    "ratify",
                    "ratifying",
                    "sign",
                    "signature",
                    "signing"),
            Act.WITHDRAW_RESERVATIONS,
            Set.of("reservation", "reservations"));

    private record Request(Act act, TreatyCode treaty) {}

    /** Takes up a recommendation that stands at a place. */
    void add(RequestText text, int place) {
        requests(text)
                .forEach(request -> places.computeIfAbsent(request, key -> new ArrayList<>())
                        .add(place));
    }

    /** The places of those that ask for the same. */
    Set<Integer> same(RequestText text) {
        Set<Integer> same = new TreeSet<>();
        requests(text).forEach(request -> same.addAll(places.getOrDefault(request, List.of())));
        return same;
    }

    private static List<Request> requests(RequestText text) {
        List<Request> requests = new ArrayList<>();
        for (Act act : Act.values()) {
            if (asksFor(act, text)) {
                text.treaties().stream()
                        .filter(TreatyRequests::isTreaty)
                        .forEach(treaty -> requests.add(new Request(act, treaty)));
            }
        }
        return requests;
    }

    private static boolean asksFor(Act act, RequestText text) {
        Set<String> words = WORDS.getOrDefault(act, Set.of());
        return text.words().values().stream().anyMatch(words::contains);
    }

    private static boolean isTreaty(TreatyCode code) {
        return Codelist.of("treaties")
                .find(code.code())
                .flatMap(entry -> entry.column("kind"))
                .filter(NO_TREATIES::contains)
                .isEmpty();
    }
}
