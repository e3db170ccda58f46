package io.github.openupr.validation.rules;

import io.github.openupr.code.CountedUnit;
import io.github.openupr.code.ReviewId;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.ReportedCount;
import io.github.openupr.model.Review;
import io.github.openupr.model.VoluntaryPledge;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Subject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts, for reviews of which sources report totals, what the dataset holds, and compares at the end. Of a review that
 * comes behind its records nothing is compared, and the report says so.
 */
final class HeldCounts implements DatasetCheck {

    private final RunContext context;
    private final Comparison comparison;
    private final Map<ReviewId, Held> counted = new LinkedHashMap<>();
    private final Set<ReviewId> late = new HashSet<>();

    // Most records follow one of the same review.
    private Optional<ReviewId> last = Optional.empty();
    private Optional<Held> lastHeld = Optional.empty();

    HeldCounts(RunContext context, Comparison comparison) {
        this.context = context;
        this.comparison = comparison;
    }

    /** A unit, as people call it. */
    static String name(CountedUnit unit) {
        return unit.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    @Override
    public void check(Review review, Findings out) {
        if (!review.getReportedCounts().isEmpty() && !late.contains(review.getId())) {
            counted.putIfAbsent(review.getId(), new Held(review, out.subject()));
        }
    }

    @Override
    public void check(Recommendation recommendation, Findings out) {
        Optional<Held> held = held(recommendation.getReview());
        if (held.isPresent()) {
            held.get().add(recommendation);
        }
    }

    @Override
    public void check(Commendation commendation, Findings out) {
        held(commendation.getReview()).ifPresent(Held::addCommendation);
    }

    @Override
    public void check(VoluntaryPledge pledge, Findings out) {
        held(pledge.getReview()).ifPresent(Held::addPledge);
    }

    private Optional<Held> held(ReviewId review) {
        if (last.isEmpty() || !last.get().equals(review)) {
            last = Optional.of(review);
            if (context.review(review).isEmpty()) {
                late.add(review);
            }
            lastHeld = Optional.ofNullable(counted.get(review));
        }
        return lastHeld;
    }

    @Override
    public void finish(Findings out) {
        for (Held each : counted.values()) {
            for (ReportedCount reported : each.reported()) {
                each.count(reported.getWhat())
                        .ifPresent(held -> comparison.compare(each.review(), reported, held, out));
            }
        }
    }

    /** Compares a reported total with what the dataset holds. */
    interface Comparison {

        void compare(Subject review, ReportedCount reported, int held, Findings out);
    }
}
