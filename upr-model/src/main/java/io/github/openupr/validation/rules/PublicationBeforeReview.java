package io.github.openupr.validation.rules;

import io.github.openupr.code.MentionKind;
import io.github.openupr.code.ReviewId;
import io.github.openupr.model.Mention;
import io.github.openupr.model.Publication;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Compares a publication with the reviews of the records that it mentions; topics may be written of at any time. */
final class PublicationBeforeReview implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "publication_before_review", RuleFamily.CHRONOLOGY, Severity.WARNING)
            .title("A publication mentions what came of a review that was held later.")
            .explanation(
                    "Recommendations and commendations are made in the dialogue; a text that is older cannot tell of"
                            + " them, and an audit of its coverage would be wrong. Correct the day, or what it mentions.")
            .basis("A/HRC/RES/5/1, annex, paragraphs 21 and 26: recommendations come of the dialogue and are printed in"
                    + " the report on it");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new DatasetCheck() {

            @Override
            public void check(Publication publication, Findings out) {
                if (publication.getPublishedOn().isPresent()) {
                    compare(publication, publication.getPublishedOn().get(), context, out);
                }
            }
        };
    }

    private static void compare(Publication publication, LocalDate day, RunContext context, Findings out) {
        for (Mention mention : publication.getMentions()) {
            Optional<ReviewId> id = review(mention, publication);
            if (id.flatMap(context::review)
                    .flatMap(ReviewDay::earliest)
                    .filter(day::isBefore)
                    .isPresent()) {
                out.report(
                        "the publication is older than review " + id.get()
                                + ", of which it mentions something; correct its day or the mention",
                        day.toString());
                return;
            }
        }
    }

    private static Optional<ReviewId> review(Mention mention, Publication publication) {
        if (mention.getKind() == MentionKind.TOPIC) {
            return Optional.empty();
        }
        if (mention.getTarget().isPresent()) {
            return review(mention.getTarget().get());
        }
        List<ReviewId> reviews = publication.getReviews();
        return reviews.size() == 1 ? Optional.of(reviews.get(0)) : Optional.empty();
    }

    /** The review in {@code KAZ-4:c1}; empty for what is no id of that form. */
    private static Optional<ReviewId> review(String target) {
        try {
            return Optional.of(ReviewId.parse(target.substring(0, Math.max(0, target.indexOf(':')))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
