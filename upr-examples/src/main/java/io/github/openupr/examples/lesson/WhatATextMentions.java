package io.github.openupr.examples.lesson;

import io.github.openupr.analysis.LeftOut;
import io.github.openupr.analysis.MentionProposals;
import io.github.openupr.analysis.ProposedMention;
import io.github.openupr.code.ReviewId;
import io.github.openupr.examples.Sample;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Lesson 14. Here is a press release. What of the review may it mention, and what does it leave out?
 *
 * <p>{@code java -cp upr-examples/target/upr.jar io.github.openupr.examples.lesson.WhatATextMentions [TEXT]}
 *
 * <p>Without a text, it reads one that was made up for practice. It looks for Kazakhstan's fourth review, the sample.
 */
public final class WhatATextMentions {

    private WhatATextMentions() {}

    /** Prints what a text may mention, for a person to check. */
    public static void main(String[] args) {
        Lesson.start(WhatATextMentions::lesson, args);
    }

    static void lesson(String[] args, PrintStream out) throws IOException {
        String text;
        if (args.length > 0) {
            text = new String(Files.readAllBytes(Path.of(args[0])), StandardCharsets.UTF_8);
        } else {
            try (InputStream release = Sample.open("practice-release.txt")) {
                text = new String(release.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        UprDataset dataset = Lesson.read(new String[0]);

        MentionProposals proposals = MentionProposals.of(dataset, ReviewId.parse("KAZ-4"), text);
        proposals.findings().forEach(out::println); // such as: the text is not English
        out.println("To check by a person:");
        for (ProposedMention each : proposals.proposals()) {
            out.println("  " + each.kind() + each.target().map(id -> " " + id).orElse("") + ": " + each.text());
            out.println("    for it speaks: " + each.quote());
        }
        out.println("Left out, if all of these are right:");
        for (LeftOut each : proposals.ifRight().leftOut()) {
            out.println("  " + each.id() + ": " + each.text());
        }
    }
}
