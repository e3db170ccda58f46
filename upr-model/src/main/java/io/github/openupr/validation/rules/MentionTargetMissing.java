package io.github.openupr.validation.rules;

import io.github.openupr.model.Assessment;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Mention;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.VoluntaryPledge;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;

/** What a publication mentions of a review is there to compare it with. */
final class MentionTargetMissing implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("mention_target_missing", RuleFamily.REFERENCES, Severity.ERROR)
            .title("A publication mentions a record that the dataset does not have.")
            .explanation(
                    "A comparison of what was said in the review with what a publication tells of it leaves this mention out."
                            + " Add the record, correct its id, or give the theme that is mentioned instead.")
            .basis(
                    "A/HRC/RES/5/1, annex, paragraph 26: recommendations, conclusions and voluntary commitments are parts of"
                            + " the outcome of the review; schema of OpenUPR, mentions of a publication");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check();
    }

    private static final class Check implements DatasetCheck {

        private final Ids ids = new Ids();

        @Override
        public void check(Review review, Findings out) {
            ids.came(Hashes.id(review.getId()));
        }

        @Override
        public void check(Recommendation recommendation, Findings out) {
            ids.came(RecommendationHashes.of(recommendation, out).id());
        }

        @Override
        public void check(Commendation commendation, Findings out) {
            ids.came(Hashes.id(commendation.getId()));
        }

        @Override
        public void check(VoluntaryPledge pledge, Findings out) {
            ids.came(Hashes.id(pledge.getId()));
        }

        @Override
        public void check(Assessment assessment, Findings out) {
            ids.came(Hashes.id(assessment.getId()));
        }

        @Override
        public void check(Publication publication, Findings out) {
            ids.came(Hashes.id(publication.getId()));
            for (Mention each : publication.getMentions()) {
                each.getTarget()
                        .filter(target -> !target.isBlank() && !ids.has(Hashes.id(target)))
                        .ifPresent(target -> ids.pointed(out.subject(), target));
            }
        }

        @Override
        public void finish(Findings out) {
            ids.missing()
                    .forEach(each -> out.report(
                            each.from(),
                            "it mentions a record that the dataset lacks; add the record, or correct the id",
                            each.id()));
        }
    }
}
