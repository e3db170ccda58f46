package io.github.openupr.validation.rules;

import io.github.openupr.code.Codelist;
import io.github.openupr.code.Position;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What sources mean by the words of a position, as the codelist {@code position-wordings} has it, word for word. */
final class PositionWordings {

    private static final Map<String, Position> POSITIONS = positions();
    private static final Set<String> PARTIAL = Codelist.of("position-wordings").entries().stream()
            .filter(entry -> entry.column("partial").filter("true"::equals).isPresent())
            .flatMap(entry -> entry.column("wording").stream())
            .collect(Collectors.toUnmodifiableSet());
    // Most wordings are one short word: its length tells, sooner than a look-up, that it accepts no part.
    private static final int SHORTEST_PARTIAL =
            PARTIAL.stream().mapToInt(String::length).min().orElse(Integer.MAX_VALUE);

    private PositionWordings() {}

    private static Map<String, Position> positions() {
        Map<String, Position> positions = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (Codelist.Entry entry : Codelist.of("position-wordings").entries()) {
            Optional<Position> position = entry.column("position").map(Position::parse);
            if (position.isPresent()) {
                String wording = entry.column("wording").orElse(entry.title());
                Position other = positions.putIfAbsent(wording, position.get());
                if (other != null && other != position.get()) {
                    ambiguous.add(wording);
                }
            }
        }
        // Words that mean one thing here and another there contradict nothing.
        positions.keySet().removeAll(ambiguous);
        return positions;
    }

    /** The position that a wording stands for in all sources that use it; empty where the list has none. */
    static Optional<Position> position(String wording) {
        return Optional.ofNullable(POSITIONS.get(wording));
    }

    /** Whether a wording stands for an answer in part. */
    static boolean partial(String wording) {
        return wording.length() >= SHORTEST_PARTIAL && PARTIAL.contains(wording);
    }
}
