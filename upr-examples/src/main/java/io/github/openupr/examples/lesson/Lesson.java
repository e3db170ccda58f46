package io.github.openupr.examples.lesson;

import io.github.openupr.examples.ErrorLine;
import io.github.openupr.examples.QuietLibraries;
import io.github.openupr.examples.Sample;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.UprReader;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

/** What the lessons share: they read as lesson 1 does, and a mistyped path gives one line in place of a stack trace. */
final class Lesson {

    private static final int UNUSABLE = 2;

    private Lesson() {}

    /** What a lesson does with the arguments of its command. */
    interface Program {
        void run(String[] args, PrintStream out) throws IOException;
    }

    /** Runs a lesson on the terminal and ends this process. */
    static void start(Program lesson, String[] args) {
        QuietLibraries.start();
        QuietLibraries.startValidation();
        System.exit(run(lesson, args, System.out, System.err));
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

    /** The files named, as one dataset; without any, Kazakhstan's fourth review. */
    static UprDataset read(String[] args) throws IOException {
        return dataset(read(args, ReadOptions.defaults(), Sample.NAME));
    }

    /** The files named, as one dataset; without any, what was recommended to and by Kazakhstan in the first two cycles. */
    static UprDataset readEarlier(String[] args) throws IOException {
        return dataset(read(args, ReadOptions.defaults(), Sample.EARLIER));
    }

    /** A sample of the jar, by the name of its file. */
    static UprDataset readSample(String name) throws IOException {
        return dataset(read(new String[0], ReadOptions.defaults(), name));
    }

    /** What is odd in the data is told beside the results, never passed over. */
    private static UprDataset dataset(ReadResult read) {
        if (!read.notices().isEmpty()) {
            System.err.println(read.notices().size() + " notices about the data: lesson 1 shows them");
        }
        return read.dataset();
    }

    /** The files named, read with options; without any, a sample of the jar. */
    static ReadResult read(String[] args, ReadOptions options, String sample) throws IOException {
        UprReader reader = UprReader.detecting(options);
        if (args.length > 0) {
            return reader.read(Arrays.stream(args).map(Path::of).toList());
        }
        try (InputStream bytes = Sample.open(sample)) {
            return reader.read(bytes, sample);
        }
    }
}
