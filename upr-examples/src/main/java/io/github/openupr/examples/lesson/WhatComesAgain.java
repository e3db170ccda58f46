package io.github.openupr.examples.lesson;

import io.github.openupr.analysis.FollowUp;
import io.github.openupr.analysis.FollowedRecommendation;
import io.github.openupr.analysis.ReviewFollowUp;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.io.PrintStream;

/**
 * Lesson 12. Which recommendations come again in the next review, and had the State supported them?
 *
 * <p>{@code java -cp upr-examples/target/upr.jar io.github.openupr.examples.lesson.WhatComesAgain [FILE...]}
 *
 * <p>Without a file, it reads what was recommended to and by Kazakhstan in the first two cycles. It follows the first State under
 * review of the data.
 */
public final class WhatComesAgain {

    private WhatComesAgain() {}

    /** Prints which recommendations to the first State of the data come again. */
    public static void main(String[] args) {
        Lesson.start(WhatComesAgain::lesson, args);
    }

    static void lesson(String[] args, PrintStream out) throws IOException {
        UprDataset dataset = Lesson.readEarlier(args);
        if (dataset.getReviews().isEmpty()) {
            out.println("There is no review in this file.");
            return;
        }

        StateCode state = dataset.getReviews().get(0).getStateUnderReview();
        FollowUp followUp = FollowUp.of(dataset, state);
        if (followUp.steps().isEmpty()) {
            out.println("To compare, recommendations of two reviews of " + state + " are needed.");
        }
        for (ReviewFollowUp step : followUp.steps()) {
            out.println(step.repeated().size() + " of " + step.recommendations().size() + " recommendations of "
                    + step.earlier() + " come again in " + step.later() + ":");
            for (FollowedRecommendation each : step.repeated()) {
                String position = each.position().map(Object::toString).orElse("no answer");
                out.println("  " + position + ", then again by " + each.statesAgain() + " States: "
                        + each.recommendation().getText());
            }
        }
    }
}
