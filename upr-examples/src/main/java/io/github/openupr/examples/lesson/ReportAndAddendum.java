package io.github.openupr.examples.lesson;

import io.github.openupr.analysis.DatasetMerge;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Lesson 8. The report says "will be examined". What did the State answer in the end?
 *
 * <p>{@code java -cp upr-examples/target/upr.jar io.github.openupr.examples.lesson.ReportAndAddendum [REPORT ADDENDUM]}
 *
 * <p>Without files, it reads two practice texts inside the jar, in the form of a report of 2014 and its addendum.
 */
public final class ReportAndAddendum {

    private ReportAndAddendum() {}

    /** Merges a report of the Working Group and its addendum, and prints all positions on each recommendation. */
    public static void main(String[] args) {
        Lesson.start(ReportAndAddendum::lesson, args);
    }

    static void lesson(String[] args, PrintStream out) throws IOException {
        List<UprDataset> datasets = new ArrayList<>();
        for (String file : args) {
            datasets.add(Lesson.read(new String[] {file}));
        }
        if (datasets.isEmpty()) {
            datasets.add(Lesson.readSample("practice-report.txt"));
            datasets.add(Lesson.readSample("practice-addendum.txt"));
        }

        DatasetMerge merge = DatasetMerge.of(datasets);
        for (Recommendation recommendation : merge.dataset().getRecommendations()) {
            out.println(recommendation.getId() + " " + recommendation.getText());
            // A new position never overwrites an old one.
            recommendation.getEarlierResponses().forEach(earlier -> out.println("  first " + shown(earlier)));
            recommendation.getResponse().ifPresent(last -> out.println("  then " + shown(last)));
        }
        out.println(merge.notices().size() + " contradictions between the files");
    }

    private static String shown(Response response) {
        return response.getPosition()
                + response.getStage().map(stage -> " in the " + stage).orElse("");
    }
}
