package io.github.openupr.validation.rules;

import io.github.openupr.code.ReviewId;
import io.github.openupr.code.States;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Review;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;

/** A publication speaks of reviews that the dataset has. */
final class PublicationReviewMissing implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "publication_review_missing", RuleFamily.REFERENCES, Severity.WARNING)
            .title("A publication speaks of a review that the dataset does not have.")
            .explanation(
                    "What a publication tells can be compared with a review only if the dataset has both. Add the review, or"
                            + " correct its id; a publication may well speak of reviews that the dataset is not about.")
            .basis(
                    "A/HRC/RES/16/21, annex, paragraph 3: each State is reviewed once in a cycle, so a State and a cycle name a"
                            + " review; schema of OpenUPR, reviews of a publication");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check();
    }

    private static final class Check implements DatasetCheck {

        private final Ids reviews = new Ids();

        @Override
        public void check(Review review, Findings out) {
            reviews.came(Hashes.id(review.getId()));
        }

        @Override
        public void check(Publication publication, Findings out) {
            for (ReviewId each : publication.getReviews()) {
                // A State that no list has is a fault of its own.
                if (States.find(each.state()).isPresent()) {
                    reviews.pointed(out.subject(), each.toString());
                }
            }
        }

        @Override
        public void finish(Findings out) {
            reviews.missing()
                    .forEach(each -> out.report(
                            each.from(),
                            "it speaks of a review that the dataset lacks; add the review, or correct its id",
                            each.id()));
        }
    }
}
