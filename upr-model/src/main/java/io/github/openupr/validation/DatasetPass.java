package io.github.openupr.validation;

import io.github.openupr.code.ReviewId;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.Review;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules that look at records together. Belongs to one thread. */
final class DatasetPass {

    private final Map<ReviewId, Review> reviews = new HashMap<>();
    private List<Running> running = new ArrayList<>();
    private Map<RecordKind, List<Running>> interested;
    private final LocalDate today;
    private final SkippedRules skipped;
    private final NoticeTally tally;

    DatasetPass(
            List<Rule> enabled,
            LocalDate today,
            Optional<DatasetMetadata> metadata,
            SkippedRules skipped,
            NoticeTally tally) {
        this.today = today;
        this.skipped = skipped;
        this.tally = tally;
        for (Rule rule : enabled) {
            if (rule instanceof DatasetRule each) {
                begin(each, metadata);
            }
        }
        this.interested = RecordKind.interested(running, Running::check);
    }

    private void begin(DatasetRule rule, Optional<DatasetMetadata> metadata) {
        try {
            Lookup lookup = new Lookup(metadata);
            running.add(new Running(rule, lookup, rule.begin(lookup)));
        } catch (RuntimeException | StackOverflowError e) {
            skipped.failedToBegin(rule, e);
        }
    }

    /** A review that rules may ask for from now on; of two with one id the first. */
    void know(Review review) {
        reviews.putIfAbsent(review.getId(), review);
    }

    void check(PlacedRecord placed) {
        Reporter out = new Reporter(placed, today);
        RecordKind kind = RecordKind.of(placed.record());
        for (Running each : interested.getOrDefault(kind, List.of())) {
            out.begin(each.rule);
            try {
                kind.check(each.check, placed.record(), out);
            } catch (RuntimeException | StackOverflowError e) {
                out.failed(e);
            }
        }
        tell(out);
    }

    void finish() {
        for (Running each : running) {
            Reporter out = new Reporter(Subject.DATASET, today);
            out.begin(each.rule);
            try {
                each.check.finish(out);
            } catch (RuntimeException | StackOverflowError e) {
                out.failed(e);
            }
            tell(out);
            tellLateReviews(each);
        }
    }

    private void tell(Reporter out) {
        for (Found found : out.found()) {
            if (found.failure() != null) {
                skipped.failed(found.rule(), found.subject(), found.failure());
                running = running.stream().filter(each -> each.rule != found.rule()).toList();
                interested = RecordKind.interested(running, Running::check);
            } else {
                tally.add(found.rule().info(), found.subject(), found.message(), found.value());
            }
        }
    }

    private void tellLateReviews(Running each) {
        long late = each.lookup.missed.stream().filter(reviews::containsKey).count();
        if (late > 0) {
            skipped.add(
                    each.rule,
                    "it could not look at records that came before their review (" + late
                            + (late == 1 ? " review" : " reviews") + "); put the reviews first");
        }
    }

    /** A rule, what it asks, and what it remembers. */
    private record Running(DatasetRule rule, Lookup lookup, DatasetCheck check) {}

    /** What one rule asks. */
    private final class Lookup implements RunContext {

        private final Optional<DatasetMetadata> metadata;
        private final Set<ReviewId> missed = new HashSet<>();

        Lookup(Optional<DatasetMetadata> metadata) {
            this.metadata = metadata;
        }

        @Override
        public Optional<DatasetMetadata> metadata() {
            return metadata;
        }

        @Override
        public Optional<Review> review(ReviewId id) {
            Review known = reviews.get(id);
            if (known == null) {
                missed.add(id);
            }
            return Optional.ofNullable(known);
        }
    }
}
