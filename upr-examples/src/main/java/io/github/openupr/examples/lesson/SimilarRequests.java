package io.github.openupr.examples.lesson;

import io.github.openupr.analysis.LikeRecommendations;
import io.github.openupr.analysis.Similarity;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.io.PrintStream;

/**
 * Lesson 11. Which States ask for the same?
 *
 * <p>{@code java -cp upr-examples/target/upr.jar io.github.openupr.examples.lesson.SimilarRequests [FILE...]}
 *
 * <p>Without a file, it reads what was recommended to and by Kazakhstan in the first two cycles.
 */
public final class SimilarRequests {

    private SimilarRequests() {}

    /** Prints groups of recommendations that are alike, with the words that they share. */
    public static void main(String[] args) {
        Lesson.start(SimilarRequests::lesson, args);
    }

    static void lesson(String[] args, PrintStream out) throws IOException {
        UprDataset dataset = Lesson.readEarlier(args);

        Similarity similarity = Similarity.of(dataset);
        out.println(
                similarity.recommendations() + " recommendations, " + similarity.alone() + " of them like no other.");
        for (LikeRecommendations group : similarity.groups().stream().limit(3).toList()) {
            out.println(group.states() + " States: " + group.lead().getText());
            // Why are they in one group? Nothing is hidden in a score.
            out.println("  most of them have the words " + group.sharedWords());
            for (Recommendation each : group.recommendations()) {
                out.println("  " + each.getId() + " by " + each.getRecommendingStates());
            }
        }
    }
}
