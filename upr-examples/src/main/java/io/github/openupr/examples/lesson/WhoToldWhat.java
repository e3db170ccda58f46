package io.github.openupr.examples.lesson;

import io.github.openupr.analysis.CoverageAudit;
import io.github.openupr.analysis.PublicationCoverage;
import io.github.openupr.code.ReviewId;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.io.PrintStream;

/**
 * Lesson 13. Who told what of a review, and who left something out?
 *
 * <p>{@code java -cp upr-examples/target/upr.jar io.github.openupr.examples.lesson.WhoToldWhat [FILE...]}
 *
 * <p>Without a file, it reads the sample inside the jar: Kazakhstan's fourth review. It looks at the first review of the data.
 */
public final class WhoToldWhat {

    private WhoToldWhat() {}

    /** Prints what each publication mentions of a review. */
    public static void main(String[] args) {
        Lesson.start(WhoToldWhat::lesson, args);
    }

    static void lesson(String[] args, PrintStream out) throws IOException {
        UprDataset dataset = Lesson.read(args);
        if (dataset.getReviews().isEmpty()) {
            out.println("There is no review in this file.");
            return;
        }

        ReviewId review = dataset.getReviews().get(0).getId();
        CoverageAudit audit = CoverageAudit.of(dataset, review);
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
