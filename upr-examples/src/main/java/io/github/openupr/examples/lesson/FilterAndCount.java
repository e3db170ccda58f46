package io.github.openupr.examples.lesson;

import io.github.openupr.code.Position;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Term;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lesson 2. Which themes do the recommendations have that the State did not support?
 *
 * <p>{@code java -cp upr-examples/target/upr.jar io.github.openupr.examples.lesson.FilterAndCount [FILE...]}
 *
 * <p>Without a file, it reads the sample inside the jar: Kazakhstan's fourth review.
 */
public final class FilterAndCount {

    private FilterAndCount() {}

    /** Prints how many recommendations each theme has. */
    public static void main(String[] args) {
        Lesson.start(FilterAndCount::lesson, args);
    }

    static void lesson(String[] args, PrintStream out) throws IOException {
        UprDataset dataset = Lesson.read(args); // reads as lesson 1 does

        // Filter: a recommendation that the State did not support. No answer at all counts too.
        Map<String, Integer> countByTheme = new TreeMap<>();
        for (Recommendation recommendation : dataset.getRecommendations()) {
            boolean supported = recommendation
                    .getResponse()
                    .filter(response -> response.getPosition() == Position.SUPPORTED)
                    .isPresent();
            if (!supported) {
                for (Term theme : recommendation.getThemes()) {
                    countByTheme.merge(theme.getLabel(), 1, Integer::sum);
                }
            }
        }

        out.println("Recommendations that are not supported, by theme:");
        countByTheme.forEach((theme, count) -> out.println("  " + count + "  " + theme));
    }
}
