package io.github.openupr.examples.lesson;

import io.github.openupr.model.Recommendation;
import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import io.github.openupr.validation.UprValidator;
import io.github.openupr.validation.ValidationReport;
import java.io.IOException;
import java.io.PrintStream;

/**
 * Lesson 6. Which recommendations ask a State only to consider something?
 *
 * <p>{@code java -cp upr-examples/target/upr.jar io.github.openupr.examples.lesson.RuleOfYourOwn [FILE...]}
 *
 * <p>Without a file, it reads what was recommended to and by Kazakhstan in the first two cycles.
 */
public final class RuleOfYourOwn {

    private RuleOfYourOwn() {}

    /** Prints what a rule of one's own finds. */
    public static void main(String[] args) {
        Lesson.start(RuleOfYourOwn::lesson, args);
    }

    static void lesson(String[] args, PrintStream out) throws IOException {
        UprDataset dataset = Lesson.readEarlier(args);
        ValidationReport report =
                UprValidator.builder().addRule(new WeakRequest()).build().validate(dataset);
        // The rules of the catalogue ran too; here we want ours.
        report.notices().stream()
                .filter(notice -> notice.code().equals("weak_request"))
                .forEach(notice -> out.println(notice.record().orElse("") + " " + notice.message()));
        out.println(report.count("weak_request") + " weak requests");
    }

    /** The rule: it gets each recommendation and reports what it does not like. */
    private static final class WeakRequest implements RecordRule {
        @Override
        public RuleInfo info() {
            return RuleInfo.of("weak_request", RuleFamily.TEXT, Severity.INFO)
                    .title("A recommendation asks only to consider something.")
                    .explanation("Nobody can check whether a State has considered it.")
                    .basis("A choice of this lesson");
        }

        @Override
        public void check(Recommendation recommendation, Findings out) {
            if (recommendation.getText().startsWith("Consider")) {
                out.report("asks for a thought, not for a deed");
            }
        }
    }
}
