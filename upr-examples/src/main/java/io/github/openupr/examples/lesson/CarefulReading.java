package io.github.openupr.examples.lesson;

import io.github.openupr.examples.Sample;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.validation.Severity;
import java.io.IOException;
import java.io.PrintStream;

/**
 * Lesson 7. How do I refuse a file that is too large or has errors?
 *
 * <p>{@code java -cp upr-examples/target/upr.jar io.github.openupr.examples.lesson.CarefulReading [FILE...]}
 *
 * <p>Without a file, it reads the sample inside the jar: Kazakhstan's fourth review.
 */
public final class CarefulReading {

    private CarefulReading() {}

    /** Reads with two limits: one that is wide enough, and one that is not. */
    public static void main(String[] args) {
        Lesson.start(CarefulReading::lesson, args);
    }

    static void lesson(String[] args, PrintStream out) throws IOException {
        readAtMost(1_000, args, out);
        readAtMost(10, args, out);
    }

    private static void readAtMost(int records, String[] args, PrintStream out) throws IOException {
        ReadOptions careful = ReadOptions.builder()
                .limits(ReadLimits.defaults().withMaxRecords(records)) // how much is too much
                .failOn(Severity.ERROR) // at the first error, stop
                .build();
        try {
            ReadResult read = Lesson.read(args, careful, Sample.NAME);
            out.println(
                    "At most " + records + " records: read, " + read.counts().rowsRead() + " rows.");
        } catch (UprFormatException e) {
            // Programs look at the code, people at the message.
            out.println("At most " + records + " records: refused, " + e.code() + ".");
            out.println("  " + e.getMessage());
        }
    }
}
