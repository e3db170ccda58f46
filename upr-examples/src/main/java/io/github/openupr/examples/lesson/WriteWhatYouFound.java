package io.github.openupr.examples.lesson;

import io.github.openupr.examples.Sample;
import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.UprReader;
import io.github.openupr.io.UprWriter;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Lesson 3: write the recommendations that speak of a word to a file of their own.
 *
 * <p>{@code java -cp upr-examples/target/upr.jar io.github.openupr.examples.lesson.WriteWhatYouFound [FILE]}
 *
 * <p>Without a file, it reads the sample inside the jar. It writes {@code found.json} in the folder where you are.
 */
public final class WriteWhatYouFound {

    private WriteWhatYouFound() {}

    /** Writes what speaks of violence to {@code found.json}. */
    public static void main(String[] args) {
        System.exit(Lesson.run((a, out) -> lesson(a, out, Path.of("found.json")), args, System.out, System.err));
    }

    static void lesson(String[] args, PrintStream out, Path target) throws IOException {
        ReadResult read;
        if (args.length > 0) {
            read = UprReader.detecting().read(Path.of(args[0]));
        } else {
            try (InputStream sample = Sample.open()) {
                read = UprReader.detecting().read(sample, Sample.NAME);
            }
        }

        List<Recommendation> found = read.dataset().getRecommendations().stream()
                .filter(recommendation -> recommendation.getText().contains("violence"))
                .toList();

        // The metadata goes along: it says where the recommendations come from.
        UprDataset result = UprDataset.builder()
                .metadata(read.dataset().getMetadata())
                .reviews(read.dataset().getReviews())
                .recommendations(found)
                .build();
        UprWriter.of(OutputFormat.JSON).write(result, target);
        out.println(found.size() + " recommendations speak of violence; they are in " + target);
    }
}
