package io.github.openupr.examples.lesson;

import io.github.openupr.examples.ErrorLine;
import io.github.openupr.io.UprFormatException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;

/** Runs a lesson, so that a mistyped path gives one line in place of a stack trace. */
final class Lesson {

    private static final int UNUSABLE = 2;

    private Lesson() {}

    /** What a lesson does with the arguments of its command. */
    interface Program {
        void run(String[] args, PrintStream out) throws IOException;
    }

    /** Runs a lesson and returns its exit code. */
    static int run(Program lesson, String[] args, PrintStream out, PrintStream err) {
        try {
            lesson.run(args, out);
            return 0;
        } catch (IOException | UprFormatException | InvalidPathException e) {
            err.println("This did not work: " + ErrorLine.of(e));
            return UNUSABLE;
        }
    }
}
