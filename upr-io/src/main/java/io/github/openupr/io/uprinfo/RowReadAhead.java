package io.github.openupr.io.uprinfo;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Parses some rows ahead on a thread of its own, so that parsing and the making of records take two processors. The rows and any trouble come
 * in the order of the file. The thread starts with the first row that is asked for and ends with {@link #close}.
 */
final class RowReadAhead implements Closeable {

    private static final int ROWS = 256;

    /** Rows with long texts go in smaller batches: what waits stays small. */
    private static final int CHARACTERS = 1 << 16;

    private static final int BATCHES = 4;

    private final Rows source;
    private final BlockingQueue<List<Row>> batches = new ArrayBlockingQueue<>(BATCHES);
    private final ExecutorService executor = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "upr-info-csv");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Future<?> parsing;
    private Iterator<Row> batch = Collections.emptyIterator();
    private boolean ended;

    RowReadAhead(Rows source) {
        this.source = source;
    }

    /** The next row; null behind the last. */
    @Nullable Row next() throws IOException {
        while (!batch.hasNext()) {
            if (ended) {
                return null;
            }
            Future<?> running = parsing;
            if (running == null) {
                running = executor.submit(this::parse);
                parsing = running;
            }
            List<Row> rows = take();
            batch = rows.iterator();
            ended = rows.isEmpty();
            if (ended) {
                throwWhatStopped(running);
            }
        }
        return batch.next();
    }

    /** Runs on the other thread; an empty batch is the end. */
    private @Nullable Void parse() throws IOException, InterruptedException {
        List<Row> rows = new ArrayList<>(ROWS);
        boolean wanted = true;
        try {
            long characters = 0;
            for (Row row = source.next(); row != null; row = source.next()) {
                rows.add(row);
                characters += row.characters();
                if (rows.size() == ROWS || characters > CHARACTERS) {
                    batches.put(rows);
                    rows = new ArrayList<>(ROWS);
                    characters = 0;
                }
            }
        } catch (InterruptedException e) {
            // Closed: nobody takes rows any more.
            wanted = false;
        } finally {
            if (wanted && !rows.isEmpty()) {
                batches.put(rows);
            }
            if (wanted) {
                batches.put(List.of());
            }
        }
        return null;
    }

    private List<Row> take() throws IOException {
        try {
            return batches.take();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void throwWhatStopped(Future<?> parsing) throws IOException {
        try {
            parsing.get();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException disk) {
                throw disk;
            }
            if (cause instanceof RuntimeException trouble) {
                throw trouble;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(cause);
        }
    }

    private static InterruptedIOException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        InterruptedIOException interrupted = new InterruptedIOException("interrupted while reading");
        interrupted.initCause(e);
        return interrupted;
    }

    /** Ends the thread, then closes the source that it read. */
    @Override
    public void close() throws IOException {
        executor.shutdownNow();
        boolean interrupted = false;
        try {
            while (!executor.isTerminated()) {
                try {
                    executor.awaitTermination(1, TimeUnit.MINUTES);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            source.close();
        }
    }
}
