package io.github.openupr.examples.lesson;

import io.github.openupr.analysis.CoverageAudit;
import io.github.openupr.analysis.PublicationCoverage;
import io.github.openupr.code.ReviewId;
import io.github.openupr.examples.Sample;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.UprReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Lesson 4: see who told what of a review, and what they left out.
 *
 * <p>{@code java -cp upr-examples/target/upr.jar io.github.openupr.examples.lesson.WhoToldWhat [FILE]}
 *
 * <p>Without a file, it reads the sample inside the jar. It looks at the first review of the file.
 */
public final class WhoToldWhat {

    private WhoToldWhat() {}

    /** Prints what each publication mentions of a review. */
    public static void main(String[] args) {
        System.exit(Lesson.run(WhoToldWhat::lesson, args, System.out, System.err));
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
        if (read.dataset().getReviews().isEmpty()) {
            out.println("There is no review in this file.");
            return;
        }

        ReviewId review = read.dataset().getReviews().get(0).getId();
        CoverageAudit audit = CoverageAudit.of(read.dataset(), review);
        out.println(audit.publications().size() + " publications tell of " + review + ":");
        for (PublicationCoverage told : audit.publications()) {
            out.println("  " + told.publication().getPublisher().getName());
            out.println("    " + told.mentionedRecommendations().size() + " of " + audit.recommendations()
                    + " recommendations, " + told.mentionedCommendations().size() + " of " + audit.commendations()
                    + " commendations");
            // Praise alone is selective. Criticism alone is a bias too: ask both questions of everybody.
            out.println("    selective: " + (told.selective() ? "yes" : "no") + ", bias: " + told.bias());
        }
    }
}
