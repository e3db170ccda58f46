package io.github.openupr.validation.rules;

import io.github.openupr.model.Recommendation;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Finds recommendations that lack what others of their review have. It tells the first of each review, with the number of
 * all. Immutable and thread-safe.
 */
abstract class LackRule implements DatasetRule {

    /** Whether a recommendation lacks it. */
    abstract boolean lacks(Recommendation recommendation);

    /** Whether these numbers of recommendations of one review let one think that it was lost. */
    abstract boolean lost(int having, int lacking);

    /** The end of a message, what they lack and what to do: {@code has no position; look it up}. */
    abstract String message();

    @Override
    public final DatasetCheck begin(RunContext context) {
        return new Check();
    }

    private final class Check implements DatasetCheck {

        private final PerReview<Tally> reviews = new PerReview<>(id -> new Tally());

        @Override
        public void check(Recommendation recommendation, Findings out) {
            Tally tally = reviews.of(recommendation.getReview());
            if (!lacks(recommendation)) {
                tally.having++;
            } else if (tally.lacking++ == 0) {
                tally.first = out.subject();
            }
        }

        @Override
        public void finish(Findings out) {
            for (Tally tally : reviews.all().values()) {
                if (tally.first != null && lost(tally.having, tally.lacking)) {
                    String more = tally.lacking == 1 ? " " : ", like " + (tally.lacking - 1) + " more, ";
                    out.report(tally.first, "this recommendation" + more + message(), Integer.toString(tally.lacking));
                }
            }
        }
    }

    /** How many recommendations of a review have it, how many lack it, and which is the first of these. */
    private static final class Tally {

        private @Nullable Subject first;
        private int having;
        private int lacking;
    }
}
