package io.github.openupr.examples;

import io.github.openupr.io.OutputFormat;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.UprReader;
import io.github.openupr.io.UprWriter;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Term;
import java.io.IOException;
import java.nio.file.Path;

/** The example of the README: a test compares its lines with those there, and runs it. */
public final class ReadmeExample {

    private ReadmeExample() {}

    /** Reads the file named first, and writes it as canonical JSON to the file named second. */
    public static void main(String[] args) throws IOException {
        // README begins
        ReadResult read = UprReader.detecting().read(Path.of(args[0]));
        for (Recommendation each : read.dataset().getRecommendations()) {
            if (each.getThemes().stream().map(Term::getLabel).anyMatch("Women's rights"::equals)) {
                System.out.println(each.getReview() + "  " + each.getText());
            }
        }
        read.notices().forEach(System.err::println);
        System.err.println(read.counts().rejected() + " of " + read.counts().rowsRead() + " rows were left out");
        UprWriter.of(OutputFormat.JSON).write(read.dataset(), Path.of(args[1]));
        // README ends
    }
}
