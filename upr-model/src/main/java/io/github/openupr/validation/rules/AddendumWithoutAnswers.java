package io.github.openupr.validation.rules;

import io.github.openupr.code.DocumentKind;
import io.github.openupr.code.Position;
import io.github.openupr.code.ResponseStage;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.model.ReviewDocument;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;
import io.github.openupr.validation.Subject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An addendum that nobody read: recommendations are open, and no answer comes from it. */
final class AddendumWithoutAnswers implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("addendum_without_answers", RuleFamily.POSITIONS, Severity.WARNING)
            .title("The review lists an addendum, recommendations are open, and no answer comes from it.")
            .explanation("The addendum gives the views of the State on the recommendations that its report left open."
                    + " Read it too, and merge its answers with the recommendations.")
            .basis("A/HRC/RES/16/21, annex, paragraph 16, and A/HRC/RES/5/1, annex, paragraph 32: the State gives"
                    + " its positions on all recommendations in writing; the addendum to the report prints them");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check();
    }

    private static final class Check implements DatasetCheck {

        private final PerReview<Addendum> reviews = new PerReview<>(id -> new Addendum());

        @Override
        public void check(Review review, Findings out) {
            for (ReviewDocument document : review.getDocuments()) {
                if (document.getKind() == DocumentKind.ADDENDUM) {
                    Addendum addendum = reviews.of(review.getId());
                    addendum.listedBy = out.subject();
                    addendum.answers |= !review.getAnswers().isEmpty();
                }
            }
        }

        @Override
        public void check(Recommendation recommendation, Findings out) {
            Optional<Response> current = recommendation.getResponse();
            boolean open = current.isEmpty() || current.get().getPosition() == Position.PENDING;
            boolean answered = current.isPresent() && fromAddendum(current.get());
            for (Response earlier : recommendation.getEarlierResponses()) {
                answered |= fromAddendum(earlier);
            }
            if (open || answered) {
                Addendum addendum = reviews.of(recommendation.getReview());
                addendum.open += open ? 1 : 0;
                addendum.answers |= answered;
            }
        }

        private static boolean fromAddendum(Response response) {
            return response.getStage().filter(ResponseStage.ADDENDUM::equals).isPresent();
        }

        @Override
        public void finish(Findings out) {
            for (Addendum addendum : reviews.all().values()) {
                Subject listedBy = addendum.listedBy;
                if (listedBy != null && addendum.open > 0 && !addendum.answers) {
                    out.report(
                            listedBy,
                            "recommendations are open, and no answer comes from the addendum that the review lists; read it too",
                            Integer.toString(addendum.open));
                }
            }
        }
    }

    /** Which review lists an addendum, how many of its recommendations are open, and whether answers came. */
    private static final class Addendum {

        private @Nullable Subject listedBy;
        private int open;
        private boolean answers;
    }
}
