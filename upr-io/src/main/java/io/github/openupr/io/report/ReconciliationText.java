package io.github.openupr.io.report;

import io.github.openupr.analysis.Discrepancy;
import io.github.openupr.analysis.DiscrepancyKind;
import io.github.openupr.analysis.Reconciliation;
import io.github.openupr.code.States;
import io.github.openupr.model.Recommendation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Two sources of one review compared, for people who do not know the data model. Belongs to one thread. */
final class ReconciliationText {

    private static final int LABEL_WIDTH = 40;
    private static final int INDENT = 6;
    private static final Set<DiscrepancyKind> TEXTS_DIFFER =
            Set.of(DiscrepancyKind.OTHER_WORDS, DiscrepancyKind.DIVIDED_OTHERWISE);

    private final Lines lines = new Lines();

    ReconciliationText(Reconciliation result) {
        lines.add("TWO SOURCES of the review " + result.review() + " compared");
        lines.add("  What is counted are mentions: a recommendation of three States is three.");
        figure("in A", result.mentionsInA());
        figure("in B", result.mentionsInB());
        figure("equal in both", result.equal());
        for (DiscrepancyKind kind : DiscrepancyKind.values()) {
            figure(label(kind), result.count(kind));
        }
        result.discrepancies().forEach(this::discrepancy);
    }

    private void figure(String label, int count) {
        lines.add("  " + label + " ".repeat(LABEL_WIDTH - label.length()) + Figures.grouped(count));
    }

    private static String label(DiscrepancyKind kind) {
        return switch (kind) {
            case ONLY_IN_A -> "only in A";
            case ONLY_IN_B -> "only in B";
            case DIVIDED_OTHERWISE -> "divided otherwise";
            case OTHER_WORDS -> "other words";
            case OTHER_POSITION -> "other position";
            case POSITION_IN_ONE -> "position in one only";
        };
    }

    private void discrepancy(Discrepancy each) {
        lines.add("");
        lines.add(state(each) + ": "
                + each.kinds().stream().map(ReconciliationText::label).collect(Collectors.joining(", ")));
        each.a().forEach(record -> record("A", record, true));
        boolean sameText = !each.a().isEmpty() && each.kinds().stream().noneMatch(TEXTS_DIFFER::contains);
        each.b().forEach(record -> record("B", record, !sameText));
        words("only in A", each.onlyWordsOfA());
        words("only in B", each.onlyWordsOfB());
    }

    private static String state(Discrepancy each) {
        return each.state()
                .map(name -> States.resolve(name).map(state -> state.name()).orElse(name))
                .orElse("No State named");
    }

    private void record(String side, Recommendation record, boolean withText) {
        String position = Answered.of(record);
        String place = Place.of(record.getSource());
        lines.wrap(
                "  " + side + " " + record.getId() + (position.isEmpty() ? "" : ", " + position)
                        + (place.isEmpty() ? "" : " (source: " + place + ")"),
                INDENT);
        if (withText) {
            lines.wrap(" ".repeat(INDENT) + record.getText(), INDENT);
        }
    }

    private void words(String label, List<String> words) {
        if (!words.isEmpty()) {
            lines.wrap("  words " + label + ": " + String.join(" ", words), INDENT);
        }
    }

    /** The text, each line with its end. */
    @Override
    public String toString() {
        return lines.toString();
    }
}
