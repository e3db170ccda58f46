package io.github.openupr.examples.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, or whatever else asks this process to end: reading stops at its next thousand rows, so that a file that was begun is removed and not
 * left beside the old one. Thread-safe.
 */
final class Interruption extends Thread {

    private static final long SECONDS = 3;

    private static volatile boolean asked;

    private final CountDownLatch ended = new CountDownLatch(1);

    private Interruption() {
        super("interruption");
    }

    /** Waits for it until {@link #end}. */
    static Interruption watch() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption);
        return interruption;
    }

    /** The command has ended, in whatever way. */
    void end() {
        ended.countDown();
    }

    /** Runs while the process ends: the system waits for it. */
    @Override
    public void run() {
        asked = true;
        try {
            boolean inTime = ended.await(SECONDS, TimeUnit.SECONDS);
            if (!inTime) {
                Terminal.ofProcess().tell("upr: stopped: a file that was begun may be left behind: .upr-*.tmp");
            }
        } catch (InterruptedException e) {
            interrupt();
        }
    }

    /** Throws {@link Stopped} where the process was asked to end. */
    static void check() {
        if (asked) {
            throw new Stopped();
        }
    }

    /** The work was stopped; whoever asked for it knows. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
