package io.github.openupr.validation;

import io.github.openupr.model.UprDataset;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules that look at one record at a time. {@link #check} is thread-safe; {@link #tell} belongs to one thread. */
final class RecordPass {

    // Without those that threw.
    private volatile Map<RecordKind, List<RecordRule>> rules;
    private final ConstraintCheck constraints;
    private final LocalDate today;
    private final SkippedRules skipped;
    private final Set<Rule> failed = new HashSet<>();
    private final NoticeTally tally;

    RecordPass(List<Rule> enabled, LocalDate today, SkippedRules skipped, NoticeTally tally) {
        this.rules = RecordKind.interested(
                enabled.stream()
                        .filter(RecordRule.class::isInstance)
                        .map(RecordRule.class::cast)
                        .toList(),
                rule -> rule);
        this.constraints = ConstraintCheck.of(
                enabled.stream()
                        .filter(ConstraintRule.class::isInstance)
                        .map(ConstraintRule.class::cast)
                        .toList(),
                skipped);
        this.today = today;
        this.skipped = skipped;
        this.tally = tally;
    }

    /** What the rules find about a record. */
    List<Found> check(PlacedRecord placed) {
        Reporter out = new Reporter(placed, today);
        RecordKind kind = RecordKind.of(placed.record());
        for (RecordRule rule : rules.getOrDefault(kind, List.of())) {
            out.begin(rule);
            try {
                kind.check(rule, placed.record(), out);
            } catch (RuntimeException | StackOverflowError e) {
                out.failed(e);
            }
        }
        constraints.check(placed.record(), out);
        return out.found();
    }

    /** What the constraints say of what a dataset tells of itself. */
    List<Found> check(UprDataset withoutRecords) {
        Reporter out = new Reporter(Subject.DATASET, today);
        constraints.check(withoutRecords, out);
        return out.found();
    }

    /** Counts what was found about one record; a rule that threw at an earlier one has said all that it says. */
    void tell(List<Found> found) {
        for (Found each : found) {
            if (!failed.isEmpty() && failed.contains(each.rule())) {
                continue;
            }
            if (each.failure() != null) {
                skipped.failed(each.rule(), each.subject(), each.failure());
                forget(each.rule());
            } else {
                tally.add(each.rule().info(), each.subject(), each.message(), each.value());
            }
        }
    }

    private void forget(Rule rule) {
        failed.add(rule);
        Map<RecordKind, List<RecordRule>> others = new EnumMap<>(RecordKind.class);
        rules.forEach((kind, all) -> others.put(
                kind, all.stream().filter(each -> !failed.contains(each)).toList()));
        rules = others;
    }
}
