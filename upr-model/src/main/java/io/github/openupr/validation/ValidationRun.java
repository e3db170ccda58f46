package io.github.openupr.validation;

import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprDataset;
import io.github.openupr.model.UprRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The validation of one stream of records, begun by {@link UprValidator#begin}. Belongs to one thread; the rules that look
 * at single records use the common pool. A run that is finished throws {@link IllegalStateException} at every call.
 *
 * <p>Made by OpenUPR: one pass of our validator over the records of a dataset, as they come from a reader.
 */
public final class ValidationRun {

    private final NoticeTally tally;
    private final SkippedRules skipped;
    private final RecordPass records;
    private final DatasetPass datasets;
    private final RecordNumbers numbers = new RecordNumbers();
    private List<PlacedRecord> chunk = new ArrayList<>(Batch.SIZE);
    private Optional<Batch> pending = Optional.empty();
    private final Set<String> running;
    private boolean finished;

    ValidationRun(List<Rule> rules, ValidationPolicy policy, Clock clock, UprDataset withoutRecords) {
        List<Rule> enabled = rules.stream()
                .filter(rule -> policy.enabled(rule.info().code()))
                .toList();
        LocalDate today = LocalDate.now(clock);
        this.tally = new NoticeTally(policy);
        this.skipped = new SkippedRules(rules, policy);
        this.records = new RecordPass(enabled, today, skipped, tally);
        this.datasets = new DatasetPass(enabled, today, withoutRecords.getMetadata(), skipped, tally);
        this.running = enabled.stream()
                .map(rule -> rule.info().code())
                .filter(code -> !skipped.contains(code))
                .collect(Collectors.toUnmodifiableSet());
        records.tell(records.check(withoutRecords));
    }

    /** Looks at a record; notices say where its source stands or, without one, where it stands among its like. */
    public void check(UprRecord record) {
        check(record, Optional.empty());
    }

    /** Looks at a record; notices say that it stands at this place, if one is given. */
    public void check(UprRecord record, Optional<SourceRef> place) {
        requireUnfinished();
        chunk.add(new PlacedRecord(record, place, numbers.next(record)));
        if (chunk.size() == Batch.SIZE) {
            flush();
        }
    }

    /**
     * Adds what a reader told of its input, graded and counted as the policy says. What a rule of the same code finds
     * itself is left to the rule.
     */
    public void add(Notice notice) {
        requireUnfinished();
        if (!running.contains(notice.code())) {
            tally.add(notice);
        }
    }

    /**
     * Counts notices that a reader told and did not keep, lest the report counts too few: so many of this code, as grave as
     * those that were added before or else as the catalogue has it. What a rule of the same code finds itself is left to
     * the rule. Throws {@link IllegalArgumentException} for a negative number.
     */
    public void addUnkept(String code, long number) {
        if (number < 0) {
            throw new IllegalArgumentException("a number of notices is not negative: " + number);
        }
        if (number > 0 && !running.contains(code)) {
            tally.addUnkept(code, number);
        }
    }

    /** Ends the run; throws {@link IllegalStateException} at a second call. */
    public ValidationReport finish() {
        requireUnfinished();
        flush();
        tellPending();
        finished = true;
        datasets.finish();
        return new ValidationReport(tally.kept(), tally.occurrences(), skipped.list());
    }

    private void requireUnfinished() {
        if (finished) {
            throw new IllegalStateException("the run is finished; begin another");
        }
    }

    private void flush() {
        Batch next = new Batch(chunk, records, datasets);
        // The batch before is told now, so that the other threads have work meanwhile.
        tellPending();
        pending = Optional.of(next);
        chunk = new ArrayList<>(Batch.SIZE);
    }

    private void tellPending() {
        pending.ifPresent(batch -> batch.tell(records, datasets));
        pending = Optional.empty();
    }
}
