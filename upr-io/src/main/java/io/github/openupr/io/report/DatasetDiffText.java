package io.github.openupr.io.report;

import io.github.openupr.analysis.ChangeKind;
import io.github.openupr.analysis.DatasetDiff;
import io.github.openupr.analysis.RecordChange;
import io.github.openupr.analysis.RecordsDiff;
import io.github.openupr.analysis.ValueChange;
import io.github.openupr.io.DatasetFingerprint;
import io.github.openupr.model.UprDataset;
import java.util.List;
import java.util.Optional;

/** What changed between two editions of a dataset, for people. Belongs to one thread. */
final class DatasetDiffText {

    private static final int LABEL_WIDTH = 17;
    private static final int FIGURE_WIDTH = 9;
    private static final int WIDTH = 80;
    private static final int INDENT = 6;
    private static final String BEFORE = "      before: ";
    private static final String AFTER = "      after: ";
    /** How many records of one list and kind are told in full. */
    private static final int SHOWN = 50;
    /** Where one place moved, mostly all have. */
    private static final int PLACES_SHOWN = 3;

    private final Lines lines = new Lines();

    DatasetDiffText(DatasetDiff diff) {
        lines.add("TWO EDITIONS of a dataset compared");
        lines.add("  before  " + fingerprint(diff.before()));
        lines.add("  after   " + fingerprint(diff.after()));
        lines.add("  (SHA-256 of the canonical JSON: the same where nothing differs)");
        if (diff.identical()) {
            lines.add("");
            lines.add("The two are identical: no record, no value and no order differs.");
        }
        lines.add("");
        row("", "before", "after", "removed", "added", "changed", "other id", "place");
        diff.records().forEach(this::counts);
        if (!diff.values().isEmpty()) {
            lines.add("");
            lines.add("The dataset");
            diff.values().forEach(this::value);
        }
        diff.records().forEach(this::changes);
    }

    private static String fingerprint(UprDataset dataset) {
        return DatasetFingerprint.of(dataset).sha256();
    }

    private void row(String label, String... figures) {
        lines.add(FigureLine.of(label, LABEL_WIDTH, FIGURE_WIDTH, figures));
    }

    private void counts(RecordsDiff diff) {
        row(
                "  " + diff.list(),
                Figures.grouped(diff.before()),
                Figures.grouped(diff.after()),
                Figures.grouped(diff.count(ChangeKind.REMOVED)),
                Figures.grouped(diff.count(ChangeKind.ADDED)),
                Figures.grouped(diff.count(ChangeKind.CHANGED)),
                Figures.grouped(diff.count(ChangeKind.ID_CHANGED)),
                Figures.grouped(diff.count(ChangeKind.PLACE_CHANGED)));
    }

    private void changes(RecordsDiff diff) {
        if (diff.reordered()) {
            lines.add("");
            lines.add("Of the " + diff.list() + " those that both have stand in another order.");
        }
        for (ChangeKind kind : ChangeKind.values()) {
            List<RecordChange> ofKind =
                    diff.changes().stream().filter(each -> each.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                int shown = Math.min(ofKind.size(), kind == ChangeKind.PLACE_CHANGED ? PLACES_SHOWN : SHOWN);
                lines.add("");
                lines.add(title(kind) + " " + diff.list());
                ofKind.subList(0, shown).forEach(this::change);
                if (ofKind.size() > shown) {
                    lines.add("  and " + Figures.grouped(ofKind.size() - shown) + " more, which JSON and CSV tell");
                }
            }
        }
    }

    private static String title(ChangeKind kind) {
        return switch (kind) {
            case ADDED -> "Added:";
            case REMOVED -> "Removed:";
            case CHANGED -> "Changed:";
            case PLACE_CHANGED -> "Read at another place, else unchanged:";
            case ID_CHANGED -> "With another id:";
        };
    }

    private void change(RecordChange change) {
        switch (change.kind()) {
            case ADDED, REMOVED ->
                lines.wrap(
                        "  " + change.id()
                                + change.text().map(text -> ": " + text).orElse(""),
                        INDENT);
            case CHANGED, PLACE_CHANGED, ID_CHANGED -> {
                lines.add("  " + change.id());
                change.values().forEach(this::value);
            }
        }
    }

    private void value(ValueChange value) {
        String path = "    " + value.path();
        Optional<String> before = value.before();
        Optional<String> after = value.after();
        if (value.orderOnly()) {
            lines.add(path + ": another order");
        } else if (before.isEmpty() || after.isEmpty()) {
            lines.wrap(
                    path
                            + (before.isEmpty() ? " added: " : " removed: ")
                            + before.or(() -> after).orElse(""),
                    INDENT);
        } else {
            String line = path + ": " + before.get() + " -> " + after.get();
            if (line.length() <= WIDTH) {
                lines.add(line);
            } else {
                lines.add(path + ":");
                lines.wrap(BEFORE + before.get(), BEFORE.length());
                lines.wrap(AFTER + after.get(), AFTER.length());
            }
        }
    }

    /** The text, each line with its end. */
    @Override
    public String toString() {
        return lines.toString();
    }
}
