package io.github.openupr.examples.cli;

import io.github.openupr.model.UprRecord;
import java.io.Console;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Records that go by, with a bar on a terminal that says how many for work that lasts over a second. Belongs to one thread. */
final class Progress implements Iterable<UprRecord>, AutoCloseable {

    private static final long PATIENCE = 1_000_000_000L;
    private static final int STEP = 1 << 12;
    private static final int WIDTH = 78;

    private final Iterable<UprRecord> records;
    private final boolean visible;
    private final long start = System.nanoTime();
    private long count;
    private @Nullable ProgressBar bar;

    Progress(Iterable<UprRecord> records, boolean quiet) {
        this.records = records;
        this.visible = !quiet && terminal();
    }

    @Override
    public Iterator<UprRecord> iterator() {
        Iterator<UprRecord> all = records.iterator();
        return visible ? new Counting(all) : all;
    }

    private void show() {
        ProgressBar shown = bar;
        if (shown == null) {
            shown = new ProgressBarBuilder()
                    .setInitialMax(-1)
                    .setRenderer((state, width) -> line(state.getCurrent()))
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                    .clearDisplayOnFinish()
                    .build();
            bar = shown;
        }
        shown.stepTo(count);
    }

    private String line(long records) {
        long seconds = Math.max(1, (System.nanoTime() - start) / 1_000_000_000L);
        return "Reading: " + Numbers.of(records) + " records in " + Numbers.of(seconds) + " s, "
                + Numbers.of(records / seconds) + " a second";
    }

    @Override
    public void close() {
        ProgressBar shown = bar;
        if (shown != null) {
            shown.close();
            bar = null;
        }
    }

    @SuppressWarnings("SystemConsoleNull") // JDK 17 has none without a terminal; newer ones are asked further
    private static boolean terminal() {
        Path standardError = Path.of("/proc/self/fd/2");
        if (Files.isSymbolicLink(standardError)) {
            try {
                Path target = Files.readSymbolicLink(standardError);
                return target.startsWith("/dev/pts") || target.toString().startsWith("/dev/tty");
            } catch (IOException e) {
                return false;
            }
        }
        Console console = System.console();
        return console != null && isTerminal(console);
    }

    /** From JDK 22 on there is a console without a terminal too; it tells by a method that JDK 17 lacks. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    private final class Counting implements Iterator<UprRecord> {

        private final Iterator<UprRecord> all;

        Counting(Iterator<UprRecord> all) {
            this.all = all;
        }

        @Override
        public boolean hasNext() {
            return all.hasNext();
        }

        @Override
        public UprRecord next() {
            UprRecord record = all.next();
            if (++count % STEP == 0 && System.nanoTime() - start > PATIENCE) {
                show();
            }
            return record;
        }
    }
}
