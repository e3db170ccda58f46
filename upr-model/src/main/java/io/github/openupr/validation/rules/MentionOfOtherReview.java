package io.github.openupr.validation.rules;

import io.github.openupr.code.ReviewId;
import io.github.openupr.model.Mention;
import io.github.openupr.model.Publication;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.LinkedHashSet;
import java.util.Set;

/** A publication lists the reviews that it speaks of; tells once of each that its mentions show beside them. */
final class MentionOfOtherReview implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("mention_of_other_review", RuleFamily.REFERENCES, Severity.WARNING)
            .title("A publication mentions something of a review that it does not list.")
            .explanation(
                    "A publication is compared with the reviews that it lists; mentions of another one are left out, or a"
                            + " record of the wrong cycle was named. Add the review to the publication, or correct the id.")
            .basis(
                    "A/HRC/RES/5/1, annex, paragraph 26: a recommendation belongs to the outcome of one review; schema of"
                            + " OpenUPR, reviews of a publication");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Publication publication, Findings out) {
        Set<ReviewId> others = new LinkedHashSet<>();
        for (Mention each : publication.getMentions()) {
            each.getTarget()
                    .flatMap(MentionTargets::review)
                    .filter(review -> !publication.getReviews().contains(review))
                    .ifPresent(others::add);
        }
        for (ReviewId each : others) {
            out.report(
                    "it mentions something of a review that it does not list; list the review, or correct the id",
                    each.toString());
        }
    }
}
