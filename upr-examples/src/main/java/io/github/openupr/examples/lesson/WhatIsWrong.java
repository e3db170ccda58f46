package io.github.openupr.examples.lesson;

import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.RuleCatalog;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.UprValidator;
import io.github.openupr.validation.ValidationReport;
import io.github.openupr.validation.ValidationReport.Occurrences;
import java.io.IOException;
import java.io.PrintStream;

/**
 * Lesson 5. What is wrong with this data, and who says so?
 *
 * <p>{@code java -cp upr-examples/target/upr.jar io.github.openupr.examples.lesson.WhatIsWrong [FILE...]}
 *
 * <p>Without a file, it reads the sample inside the jar: Kazakhstan's fourth review.
 */
public final class WhatIsWrong {

    private WhatIsWrong() {}

    /** Prints each fault with the document that says why it is one. */
    public static void main(String[] args) {
        Lesson.start(WhatIsWrong::lesson, args);
    }

    static void lesson(String[] args, PrintStream out) throws IOException {
        UprDataset dataset = Lesson.read(args);

        ValidationReport report = UprValidator.standard().validate(dataset);
        for (Occurrences found : report.occurrences()) {
            // The code never changes; what it means stands in the catalogue.
            RuleInfo rule = RuleCatalog.standard().find(found.code()).orElseThrow();
            out.println(found.severity() + " " + found.code() + ", " + found.count() + " times");
            out.println("  " + rule.title());
            out.println("  Says who? " + rule.basis());
            // One example is enough here; report.notices() has all of them, each with its place.
            report.notices().stream()
                    .filter(notice -> notice.code().equals(found.code()))
                    .findFirst()
                    .ifPresent(notice ->
                            out.println("  " + notice.record().orElse("The dataset") + ": " + notice.message()));
        }
        // A short report is only as good as the rules that could run.
        out.println(report.skippedRules().size() + " rules could not look at everything.");
    }
}
