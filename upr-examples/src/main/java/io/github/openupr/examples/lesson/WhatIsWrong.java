package io.github.openupr.examples.lesson;

import io.github.openupr.examples.Sample;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.UprReader;
import io.github.openupr.validation.RuleCatalog;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.UprValidator;
import io.github.openupr.validation.ValidationReport;
import io.github.openupr.validation.ValidationReport.Occurrences;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Lesson 5: learn what is wrong with data before you count anything in it.
 *
 * <p>{@code java -cp upr-examples/target/upr.jar io.github.openupr.examples.lesson.WhatIsWrong [FILE]}
 *
 * <p>Without a file, it reads the sample inside the jar.
 */
public final class WhatIsWrong {

    private WhatIsWrong() {}

    /** Prints each fault with the document that says why it is one. */
    public static void main(String[] args) {
        System.exit(Lesson.run(WhatIsWrong::lesson, args, System.out, System.err));
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

        ValidationReport report = UprValidator.standard().validate(read.dataset());
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
