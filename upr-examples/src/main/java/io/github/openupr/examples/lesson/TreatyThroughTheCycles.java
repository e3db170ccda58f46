package io.github.openupr.examples.lesson;

import io.github.openupr.analysis.TextRecognition;
import io.github.openupr.code.TreatyCode;
import io.github.openupr.model.Recommendation;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lesson 10. How did States answer, from cycle to cycle, when they were asked to join a treaty?
 *
 * <p>{@code java -cp upr-examples/target/upr.jar io.github.openupr.examples.lesson.TreatyThroughTheCycles [FILE...]}
 *
 * <p>Without a file, it reads what was recommended to and by Kazakhstan in the first two cycles.
 */
public final class TreatyThroughTheCycles {

    private TreatyThroughTheCycles() {}

    /** Prints the positions on recommendations that name a treaty, by cycle. */
    public static void main(String[] args) {
        Lesson.start(TreatyThroughTheCycles::lesson, args);
    }

    static void lesson(String[] args, PrintStream out) throws IOException {
        // The code of the treaty, or its name.
        TreatyCode treaty = TreatyCode.parseLenient("Second Optional Protocol to ICCPR");

        Map<Integer, Map<String, Integer>> answersByCycle = new TreeMap<>();
        for (Recommendation recommendation : Lesson.readEarlier(args).getRecommendations()) {
            if (names(recommendation, treaty)) {
                String answer = recommendation
                        .getResponse()
                        .map(response -> response.getPosition().toString())
                        .orElse("no answer");
                answersByCycle
                        .computeIfAbsent(recommendation.getReview().cycle(), cycle -> new TreeMap<>())
                        .merge(answer, 1, Integer::sum);
            }
        }

        out.println("Recommendations that name " + treaty + ":");
        answersByCycle.forEach((cycle, answers) -> out.println("  cycle " + cycle + ": " + answers));
    }

    /** Some sources code treaties; where they do not, the words of the text tell. */
    private static boolean names(Recommendation recommendation, TreatyCode treaty) {
        return recommendation.getTreaties().contains(treaty)
                || TextRecognition.standard().recognize(recommendation.getText()).treaties().stream()
                        .anyMatch(found -> found.what().equals(treaty));
    }
}
