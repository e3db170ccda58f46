package io.github.openupr.examples.lesson;

import io.github.openupr.examples.Sample;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.UprReader;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Lesson 1. What is in this file?
 *
 * <p>{@code java -cp upr-examples/target/upr.jar io.github.openupr.examples.lesson.ReadAFile [FILE]}
 *
 * <p>Without a file, it reads the sample inside the jar: Kazakhstan's fourth review.
 */
public final class ReadAFile {

    private ReadAFile() {}

    /** Prints what a file holds. */
    public static void main(String[] args) {
        Lesson.start(ReadAFile::lesson, args);
    }

    static void lesson(String[] args, PrintStream out) throws IOException {
        ReadResult read;
        if (args.length > 0) {
            // The content tells the format: JSON, CSV, a workbook, a PDF …
            read = UprReader.detecting().read(Path.of(args[0]));
        } else {
            try (InputStream sample = Sample.open()) {
                read = UprReader.detecting().read(sample, Sample.NAME);
            }
        }

        out.println(read.dataset().getReviews().size() + " reviews:");
        for (Review review : read.dataset().getReviews()) {
            out.println("  " + review.getId() + " in cycle " + review.getCycle());
        }

        out.println(read.dataset().getRecommendations().size() + " recommendations. The first three:");
        for (Recommendation recommendation :
                read.dataset().getRecommendations().stream().limit(3).toList()) {
            out.println("  " + recommendation.getId() + ": " + recommendation.getText());
        }

        // A row that cannot be understood does not stop the reading, but it is told.
        out.println(read.notices().size() + " notices about the data.");
        read.notices().stream().limit(3).forEach(notice -> out.println("  " + notice));
    }
}
