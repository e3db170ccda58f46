package io.github.openupr.examples.lesson;

import io.github.openupr.code.Position;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Term;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Lesson 3. How do States answer, theme by theme?
 *
 * <p>{@code java -cp upr-examples/target/upr.jar io.github.openupr.examples.lesson.PositionsByTheme [FILE...]}
 *
 * <p>Without a file, it reads what was recommended to and by Kazakhstan in the first two cycles.
 */
public final class PositionsByTheme {

    private PositionsByTheme() {}

    /** Prints the positions on the recommendations of each theme. */
    public static void main(String[] args) {
        Lesson.start(PositionsByTheme::lesson, args);
    }

    static void lesson(String[] args, PrintStream out) throws IOException {
        UprDataset dataset = Lesson.readEarlier(args);

        Map<String, Map<String, Integer>> positionsByTheme = new TreeMap<>();
        for (Recommendation recommendation : dataset.getRecommendations()) {
            // Where the source states no position there is no response: that is neither yes nor no.
            Optional<Position> position = recommendation.getResponse().map(Response::getPosition);
            String answer = position.map(Position::toString).orElse("no answer");
            for (Term theme : recommendation.getThemes()) {
                positionsByTheme
                        .computeIfAbsent(theme.getLabel(), label -> new TreeMap<>())
                        .merge(answer, 1, Integer::sum);
            }
        }

        positionsByTheme.forEach((theme, positions) -> out.println(theme + ": " + positions));
    }
}
