package io.github.openupr.validation.rules;

import io.github.openupr.code.MentionKind;
import io.github.openupr.model.Commendation;
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

/** Praise is no recommendation, and the other way round: what is compared must not be mixed up. */
final class MentionKindContradictsTarget implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "mention_kind_contradicts_target", RuleFamily.REFERENCES, Severity.ERROR)
            .title("A publication mentions a commendation as a recommendation, or a recommendation as a commendation.")
            .explanation(
                    "Whether a publication tells of praise only can be seen when the two are kept apart; a mention of the wrong"
                            + " kind turns the result round. Correct the kind of the mention, or the id that it names.")
            .basis(
                    "A/HRC/RES/5/1, annex, paragraph 26: recommendations are a part of the report of their own, beside the"
                            + " summary of the proceedings, where progress is welcomed");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check();
    }

    private static final class Check implements DatasetCheck {

        /** Recommendations, and what points at them as commendations. */
        private final Ids recommendations = new Ids();

        /** Commendations, and what points at them as recommendations. */
        private final Ids commendations = new Ids();

        @Override
        public void check(Recommendation recommendation, Findings out) {
            recommendations.came(RecommendationHashes.of(recommendation, out).id());
        }

        @Override
        public void check(Commendation commendation, Findings out) {
            commendations.came(Hashes.id(commendation.getId()));
        }

        @Override
        public void check(Publication publication, Findings out) {
            for (Mention each : publication.getMentions()) {
                if (each.getTarget().isPresent()) {
                    String target = each.getTarget().get();
                    if (each.getKind() == MentionKind.COMMENDATION) {
                        recommendations.pointed(out.subject(), target);
                    } else if (each.getKind() == MentionKind.RECOMMENDATION) {
                        commendations.pointed(out.subject(), target);
                    }
                }
            }
        }

        @Override
        public void finish(Findings out) {
            tell(recommendations, "it mentions a recommendation as a commendation", out);
            tell(commendations, "it mentions a commendation as a recommendation", out);
        }

        private static void tell(Ids ids, String what, Findings out) {
            ids.found()
                    .forEach(each ->
                            out.report(each.from(), what + "; correct the kind of the mention, or the id", each.id()));
        }
    }
}
