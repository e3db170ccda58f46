package io.github.openupr.validation;

import io.github.openupr.model.Assessment;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.UprDataset;
import io.github.openupr.model.UprRecord;
import io.github.openupr.model.VoluntaryPledge;
import java.time.LocalDate;
import java.util.List;

/** The rules that look at one record at a time. {@link #check} is thread-safe; {@link #tell} belongs to one thread. */
final class RecordPass {

    // Without those that threw.
    private volatile List<RecordRule> rules;
    private final ConstraintCheck constraints;
    private final LocalDate today;
    private final SkippedRules skipped;

    RecordPass(List<Rule> enabled, LocalDate today, SkippedRules skipped) {
        this.rules = enabled.stream()
                .filter(RecordRule.class::isInstance)
                .map(RecordRule.class::cast)
                .toList();
        this.constraints = ConstraintCheck.of(
                enabled.stream()
                        .filter(ConstraintRule.class::isInstance)
                        .map(ConstraintRule.class::cast)
                        .toList(),
                skipped);
        this.today = today;
        this.skipped = skipped;
    }

    /** What the rules find about a record. */
    List<Found> check(PlacedRecord placed) {
        Reporter out = new Reporter(placed, today);
        for (RecordRule rule : rules) {
            check(rule, placed.record(), out);
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

    private static void check(RecordRule rule, UprRecord record, Reporter out) {
        out.begin(rule);
        try {
            if (record instanceof Recommendation each) {
                rule.check(each, out);
            } else if (record instanceof Review each) {
                rule.check(each, out);
            } else if (record instanceof VoluntaryPledge each) {
                rule.check(each, out);
            } else if (record instanceof Commendation each) {
                rule.check(each, out);
            } else if (record instanceof Assessment each) {
                rule.check(each, out);
            } else if (record instanceof Publication each) {
                rule.check(each, out);
            }
        } catch (RuntimeException | StackOverflowError e) {
            out.failed(e);
        }
    }

    /** Counts what was found about one record; a rule that threw at an earlier one has said all that it says. */
    void tell(List<Found> found, NoticeTally tally) {
        for (Found each : found) {
            if (skipped.contains(each.rule().info().code())) {
                continue;
            }
            if (each.failure() != null) {
                skipped.failed(each.rule(), each.subject(), each.failure());
                rules = rules.stream().filter(rule -> rule != each.rule()).toList();
            } else {
                tally.add(each.rule().info(), each.subject(), each.message(), each.value());
            }
        }
    }
}
