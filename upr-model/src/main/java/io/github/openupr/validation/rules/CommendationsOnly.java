package io.github.openupr.validation.rules;

import io.github.openupr.code.MentionKind;
import io.github.openupr.code.ReviewId;
import io.github.openupr.model.Mention;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;
import io.github.openupr.validation.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An account that tells the praise and leaves out what was recommended. */
final class CommendationsOnly implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("commendations_only", RuleFamily.COVERAGE, Severity.INFO)
            .title("A publication mentions commendations of a review and none of its recommendations.")
            .explanation(
                    "Recommendations are what a review is for, and the dataset has some of this one: whoever knows the review from"
                            + " this publication alone believes that there was praise only. Look whether mentions were left out"
                            + " in the dataset; else it is a finding, and no fault of the data.")
            .basis(
                    "A/HRC/RES/5/1, annex, paragraphs 3 and 26: the review is transparent and non-selective, and its outcome"
                            + " holds the recommendations");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check();
    }

    private static final class Check implements DatasetCheck {

        private final Set<ReviewId> withRecommendations = new HashSet<>();
        private final List<Praise> praises = new ArrayList<>();

        // Most recommendations follow one of the same review.
        private Optional<ReviewId> last = Optional.empty();

        @Override
        public void check(Recommendation recommendation, Findings out) {
            ReviewId review = recommendation.getReview();
            if (last.isEmpty() || !last.get().equals(review)) {
                last = Optional.of(review);
                withRecommendations.add(review);
            }
        }

        @Override
        public void check(Publication publication, Findings out) {
            Set<ReviewId> praised = reviews(publication, MentionKind.COMMENDATION);
            praised.removeAll(reviews(publication, MentionKind.RECOMMENDATION));
            for (ReviewId each : praised) {
                praises.add(new Praise(out.subject(), each));
            }
        }

        /** The reviews of which mentions of one kind tell; one without a target tells of all that are listed. */
        private static Set<ReviewId> reviews(Publication publication, MentionKind kind) {
            Set<ReviewId> reviews = new LinkedHashSet<>();
            for (Mention each : publication.getMentions()) {
                if (each.getKind() == kind) {
                    each.getTarget()
                            .flatMap(MentionTargets::review)
                            .ifPresentOrElse(reviews::add, () -> reviews.addAll(publication.getReviews()));
                }
            }
            return reviews;
        }

        @Override
        public void finish(Findings out) {
            for (Praise each : praises) {
                if (withRecommendations.contains(each.review)) {
                    out.report(
                            each.publication,
                            "it mentions commendations of the review and none of its recommendations; look whether mentions"
                                    + " were left out",
                            each.review.toString());
                }
            }
        }
    }

    private record Praise(Subject publication, ReviewId review) {}
}
