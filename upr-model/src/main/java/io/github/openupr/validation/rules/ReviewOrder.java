package io.github.openupr.validation.rules;

import io.github.openupr.code.StateCode;
import io.github.openupr.model.Review;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;
import io.github.openupr.validation.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares the days of the reviews of each State; one that does not fit its own session is told of elsewhere. */
final class ReviewOrder implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("review_order", RuleFamily.CHRONOLOGY, Severity.ERROR)
            .title("A review of a later cycle has an earlier day than one of an earlier cycle.")
            .explanation(
                    "Follow-up compares a review with the one before; in the wrong order, progress looks like decline."
                            + " Correct the day or the cycle of one of the two.")
            .basis("A/HRC/RES/5/1, annex, paragraphs 14 and 34: periodic reviews, of which the subsequent one looks at"
                    + " the preceding outcome; A/HRC/RES/16/21, annex, paragraph 3");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check();
    }

    private static final class Check implements DatasetCheck {

        private final Map<StateCode, List<Dated>> byState = new LinkedHashMap<>();

        @Override
        public void check(Review review, Findings out) {
            if (review.getReviewedOn().isPresent()) {
                LocalDate day = review.getReviewedOn().get();
                if (KnownDays.of(review)
                        .filter(session -> session.excludes(day))
                        .isEmpty()) {
                    byState.computeIfAbsent(review.getStateUnderReview(), state -> new ArrayList<>(4))
                            .add(new Dated(review.getCycle(), day, out.subject()));
                }
            }
        }

        @Override
        public void finish(Findings out) {
            byState.values().forEach(reviews -> compare(reviews, out));
        }

        private static void compare(List<Dated> reviews, Findings out) {
            reviews.sort(Comparator.comparingInt(Dated::cycle));
            for (int i = 1; i < reviews.size(); i++) {
                Dated before = reviews.get(i - 1);
                Dated later = reviews.get(i);
                if (later.cycle > before.cycle && later.day.isBefore(before.day)) {
                    out.report(
                            later.subject,
                            "the review of cycle " + before.cycle + " was held after it, on " + before.day
                                    + "; correct the day or the cycle of one of them",
                            later.day.toString());
                }
            }
        }
    }

    /** A review with its day. */
    private record Dated(int cycle, LocalDate day, Subject subject) {}
}
