package io.github.openupr.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers what rules find about one record, or at the end. Belongs to one thread. */
final class Reporter implements Findings {

    private final LocalDate today;
    private final @Nullable PlacedRecord record;
    private final List<Found> found = new ArrayList<>(0);
    private final List<Object> shared = new ArrayList<>(1);
    private @Nullable Subject subject;
    private @Nullable Rule rule;

    /** About a record. */
    Reporter(PlacedRecord record, LocalDate today) {
        this.record = record;
        this.today = today;
    }

    /** About something that is no record, such as the end of the data. */
    Reporter(Subject subject, LocalDate today) {
        this.record = null;
        this.subject = subject;
        this.today = today;
    }

    /** What is reported from now on is this rule's. */
    void begin(Rule next) {
        rule = next;
    }

    /** What was found so far. */
    List<Found> found() {
        return found;
    }

    /** Notes that the present rule threw. */
    void failed(Throwable failure) {
        found.add(new Found(rule(), subject(), "", Optional.empty(), failure));
    }

    @Override
    public void report(String message) {
        add(subject(), message, Optional.empty());
    }

    @Override
    public void report(String message, String value) {
        report(subject(), message, value);
    }

    @Override
    public void report(Subject about, String message, String value) {
        add(about, message, value.isEmpty() ? Optional.empty() : Optional.of(value));
    }

    private void add(Subject about, String message, Optional<String> value) {
        found.add(new Found(rule(), about, message, value, null));
    }

    private Rule rule() {
        if (rule == null) {
            throw new IllegalStateException("no rule is at work");
        }
        return rule;
    }

    @Override
    public Subject subject() {
        Subject known = subject;
        if (known == null) {
            if (record == null) {
                throw new IllegalStateException("there is no present record at the end of the data");
            }
            known = record.subject();
            subject = known;
        }
        return known;
    }

    @Override
    public int number() {
        if (record == null) {
            throw new IllegalStateException("there is no present record at the end of the data");
        }
        return record.number();
    }

    @Override
    public <T> T once(Class<T> type, Supplier<T> made) {
        for (Object each : shared) {
            if (type.isInstance(each)) {
                return type.cast(each);
            }
        }
        T first = made.get();
        shared.add(first);
        return first;
    }

    @Override
    public LocalDate today() {
        return today;
    }
}
