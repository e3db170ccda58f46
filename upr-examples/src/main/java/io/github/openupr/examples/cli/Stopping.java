package io.github.openupr.examples.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * Ends a command that is told to stop, by Ctrl-C or by the system, as a failure ends it: what was begun is deleted, and the old file stays.
 * Thread-safe.
 */
final class Stopping {

    /** The system kills whoever takes much longer. */
    private static final int MOST_SECONDS = 5;

    private static volatile boolean asked;

    private Stopping() {}

    /** Runs the command of this process; whoever stops the process waits for its end. */
    static int ofProcess(IntSupplier command) {
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(ended), "upr-stopping"));
        try {
            return command.getAsInt();
        } finally {
            ended.countDown();
        }
    }

    private static void stop(CountDownLatch ended) {
        asked = true;
        try {
            ended.await(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Throws where this process was told to stop. */
    static void requireNotAsked() {
        if (asked) {
            throw new CommandFailure("stopped", "before the end", "run it again; the old output is as it was");
        }
    }
}
