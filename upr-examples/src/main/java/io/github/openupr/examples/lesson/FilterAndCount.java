package io.github.openupr.examples.lesson;

import io.github.openupr.code.Position;
import io.github.openupr.examples.Sample;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.UprReader;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Term;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lesson 2: keep the recommendations that you look for, and count them by theme.
 *
 * <p>{@code java -cp upr-examples/target/upr.jar io.github.openupr.examples.lesson.FilterAndCount [FILE]}
 *
 * <p>Without a file, it reads the sample inside the jar.
 */
public final class FilterAndCount {

    private FilterAndCount() {}

    /** Prints how many recommendations each theme has. */
    public static void main(String[] args) {
        System.exit(Lesson.run(FilterAndCount::lesson, args, System.out, System.err));
    }

    static void lesson(String[] args, PrintStream out) throws IOException {
        ReadResult read;
        if (args.length > 0) {
            read = UprReader.detecting().read(Path.of(args[0]));
        } else {
            try (InputStream sample = Sample.open()) {
                read = UprReader.detecting().read(sample, Sample.NAME);
            }
        }

        // Filter: a recommendation that the State did not support. No answer at all counts too.
        Map<String, Integer> countByTheme = new TreeMap<>();
        for (Recommendation recommendation : read.dataset().getRecommendations()) {
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
