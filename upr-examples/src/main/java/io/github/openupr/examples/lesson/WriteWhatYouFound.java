package io.github.openupr.examples.lesson;

import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.UprWriter;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Lesson 4. How do I keep what I found in a file of its own?
 *
 * <p>{@code java -cp upr-examples/target/upr.jar io.github.openupr.examples.lesson.WriteWhatYouFound [FILE...]}
 *
 * <p>Without a file, it reads the sample inside the jar. It writes {@code found.json} in the folder where you are.
 */
public final class WriteWhatYouFound {

    private WriteWhatYouFound() {}

    /** Writes what speaks of violence to {@code found.json}. */
    public static void main(String[] args) {
        Lesson.start((a, out) -> lesson(a, out, Path.of("")), args);
    }

    static void lesson(String[] args, PrintStream out, Path folder) throws IOException {
        UprDataset dataset = Lesson.read(args);

        List<Recommendation> found = dataset.getRecommendations().stream()
                .filter(recommendation -> recommendation.getText().contains("violence"))
                .toList();

        // The metadata goes along: it says where the recommendations come from.
        UprDataset result = UprDataset.builder()
                .metadata(dataset.getMetadata())
                .reviews(dataset.getReviews())
                .recommendations(found)
                .build();
        UprWriter.of(OutputFormat.JSON).write(result, folder.resolve("found.json"));
        out.println("Recommendations that speak of violence: " + found.size() + ", now in found.json");
    }
}
