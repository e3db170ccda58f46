package io.github.openupr.analysis;

import io.github.openupr.code.Codelist;
import io.github.openupr.code.TreatyCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recommendations that ask to become a party to a treaty or to withdraw reservations to it. Belongs to one thread. */
final class TreatyRequests {

    /** "Ratified" and "as a State party" tell of what was done, not of what is asked for. */
    private static final Pattern BECOME_PARTY = Pattern.compile(
            "\\b(?:ratify|ratifying|ratifications?|accede|acceding|accession|adhere|adhering|adherence|join|joining|sign|signing|signature"
                    + "|becom(?:e|ing)\\s+(?:a\\s+)?(?:State\\s+)?part(?:y|ies))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RESERVATIONS = Pattern.compile("\\breservations?\\b", Pattern.CASE_INSENSITIVE);

    /** Instruments of which a State does not become a party. */
    private static final Set<String> NO_TREATIES = Codelist.of("treaties").entries().stream()
            .filter(entry -> entry.column("kind")
                    .filter(List.of("standard", "declaration", "resolution")::contains)
                    .isPresent())
            .map(Codelist.Entry::code)
            .collect(Collectors.toUnmodifiableSet());

    private final Map<Request, List<Integer>> places = new HashMap<>();

    private enum Act {
        BECOME_PARTY,
        WITHDRAW_RESERVATIONS
    }

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

    /** Whether both ask for such a thing, but not for the same: ratifying one treaty is not ratifying another, whatever the words. */
    static boolean differ(RequestText first, RequestText second) {
        List<Request> ofFirst = requests(first);
        List<Request> ofSecond = requests(second);
        return !ofFirst.isEmpty() && !ofSecond.isEmpty() && Collections.disjoint(ofFirst, ofSecond);
    }

    private static List<Request> requests(RequestText text) {
        List<Request> requests = new ArrayList<>();
        for (TreatyCode treaty : text.treaties()) {
            if (!NO_TREATIES.contains(treaty.code())) {
                acts(text.record().getText()).forEach(act -> requests.add(new Request(act, treaty)));
            }
        }
        return requests;
    }

    private static List<Act> acts(String text) {
        List<Act> acts = new ArrayList<>();
        if (BECOME_PARTY.matcher(text).find()) {
            acts.add(Act.BECOME_PARTY);
        }
        if (RESERVATIONS.matcher(text).find()) {
            acts.add(Act.WITHDRAW_RESERVATIONS);
        }
        return acts;
    }
}
