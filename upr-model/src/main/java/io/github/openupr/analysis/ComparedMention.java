package io.github.openupr.analysis;

import io.github.openupr.code.Position;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds in what two sources' records of one State's recommendation differ. */
final class ComparedMention {

    private static final String IN_PART = " in part";
    private static final Set<String> HALVES = Set.of(Position.SUPPORTED.toString(), Position.NOTED.toString());

    private ComparedMention() {}

    /** The discrepancy; empty where they are equal. */
    static Optional<Discrepancy> of(Optional<String> state, List<Recommendation> a, List<Recommendation> b) {
        if (a.isEmpty() || b.isEmpty()) {
            DiscrepancyKind only = a.isEmpty() ? DiscrepancyKind.ONLY_IN_B : DiscrepancyKind.ONLY_IN_A;
            return Optional.of(new Discrepancy(Set.of(only), state, a, b, List.of(), List.of()));
        }
        Set<DiscrepancyKind> kinds = EnumSet.noneOf(DiscrepancyKind.class);
        String textOfA = text(a);
        String textOfB = text(b);
        if (a.size() > 1 || b.size() > 1) {
            kinds.add(DiscrepancyKind.DIVIDED_OTHERWISE);
        } else if (!Words.of(textOfA).joined().equals(Words.of(textOfB).joined())) {
            kinds.add(DiscrepancyKind.OTHER_WORDS);
        }
        WordDifference words =
                kinds.isEmpty() ? new WordDifference(List.of(), List.of()) : WordDifference.of(textOfA, textOfB);
        Set<String> positionsOfA = positions(a);
        Set<String> positionsOfB = positions(b);
        if (positionsOfA.isEmpty() != positionsOfB.isEmpty()) {
            kinds.add(DiscrepancyKind.POSITION_IN_ONE);
        } else if (!positionsOfA.equals(positionsOfB)) {
            kinds.add(DiscrepancyKind.OTHER_POSITION);
        }
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(new Discrepancy(kinds, state, a, b, words.first(), words.second()));
    }

    private static String text(List<Recommendation> records) {
        return records.stream().map(Recommendation::getText).collect(Collectors.joining(" "));
    }

    /** The positions of records that make up one recommendation: halves of which one is supported and one noted are a partial position. */
    private static Set<String> positions(List<Recommendation> records) {
        Set<String> positions = new TreeSet<>();
        for (Recommendation record : records) {
            record.getResponse().map(ComparedMention::position).ifPresent(positions::add);
        }
        if (positions.containsAll(HALVES)) {
            positions.removeAll(HALVES);
            positions.add(Position.SUPPORTED + IN_PART);
        }
        return positions;
    }

    private static String position(Response response) {
        return response.getPosition() + (response.getPartial().orElse(false) ? IN_PART : "");
    }
}
