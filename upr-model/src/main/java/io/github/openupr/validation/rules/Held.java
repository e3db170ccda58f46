package io.github.openupr.validation.rules;

import io.github.openupr.code.CountedUnit;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.ReportedCount;
import io.github.openupr.model.Review;
import io.github.openupr.validation.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;

/** How much a dataset holds of one review, by unit. Belongs to one thread. */
final class Held {

    private final Subject review;
    private final List<ReportedCount> reported;
    private final int delegations;
    private final LongSet items = new LongSet();
    private final LongSet recommendations = new LongSet();
    private boolean unnumbered;
    private int stateMentions;
    private int commendations;
    private int pledges;

    Held(Review review, Subject subject) {
        this.review = subject;
        this.reported = review.getReportedCounts();
        this.delegations = new HashSet<>(review.getSpeakers()).size();
    }

    Subject review() {
        return review;
    }

    List<ReportedCount> reported() {
        return reported;
    }

    void add(Recommendation recommendation) {
        stateMentions += recommendation.getRecommendingStates().size()
                + recommendation.getUnresolvedStates().size();
        // A dataset may have a record for each recommending State: equal texts of one item are one recommendation.
        long text = RecommendationHashes.text(recommendation.getText());
        if (recommendation.getNumber().isPresent()) {
            long item = Hashes.text(recommendation.getNumber().get());
            items.add(item);
            recommendations.add(
                    Hashes.mix(Hashes.mix(item, recommendation.getPart().orElse(0)), text));
        } else {
            unnumbered = true;
            recommendations.add(text);
        }
    }

    void addCommendation() {
        commendations++;
    }

    void addPledge() {
        pledges++;
    }

    /** How many there are; empty where the dataset holds none of them or cannot tell. */
    OptionalInt count(CountedUnit unit) {
        int count = switch (unit) {
            case DELEGATIONS -> delegations;
            case PRINTED_ITEMS -> unnumbered ? 0 : items.size();
            case RECOMMENDATIONS -> recommendations.size();
            case STATE_MENTIONS -> stateMentions;
            case COMMENDATIONS -> commendations;
            case PLEDGES -> pledges;
            // Questions are no records, and sources count answers by item, by part or by State.
            case ADVANCE_QUESTIONS, SUPPORTED, NOTED -> 0;
        };
        return count == 0 ? OptionalInt.empty() : OptionalInt.of(count);
    }
}
