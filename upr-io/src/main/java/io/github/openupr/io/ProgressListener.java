package io.github.openupr.io;

/**
 * Told now and then how far reading has come; set by {@link ReadOptions.Builder#progress}. Called on the thread that takes the records,
 * so it need not be thread-safe while one reader is open; what it throws stops the reading.
 */
@FunctionalInterface
public interface ProgressListener {

    /** How far reading has come: after every 1,024 rows of the source, and behind the last. */
    void progressed(ReadProgress progress);
}
