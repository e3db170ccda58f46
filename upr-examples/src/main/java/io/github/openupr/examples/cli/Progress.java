package io.github.openupr.examples.cli;

import io.github.openupr.io.ProgressListener;
import io.github.openupr.io.ReadProgress;
import io.github.openupr.io.report.Figures;
import java.io.Console;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A bar on a terminal that says how far reading has come, for work that lasts over a second. Belongs to one thread.
 */
final class Progress implements ProgressListener, AutoCloseable {

    private static final long SECOND = 1_000_000_000L;
    private static final int WIDTH = 78;
    private static final int BAR = 24;

    private final boolean visible;
    private final long start = System.nanoTime();
    private @Nullable ProgressBar bar;
    private ReadProgress last = new ReadProgress("", 0, 0, 0);

    Progress(boolean quiet) {
        this.visible = !quiet && terminal();
    }

    @Override
    public void progressed(ReadProgress progress) {
        Interruption.check();
        last = progress;
        if (visible && System.nanoTime() - start > SECOND) {
            show();
        }
    }

    private void show() {
        ProgressBar shown = bar;
        if (shown == null) {
            shown = new ProgressBarBuilder()
                    .setInitialMax(-1)
                    .setRenderer((state, width) -> line(last, (System.nanoTime() - start) / SECOND))
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                    .clearDisplayOnFinish()
                    .build();
            bar = shown;
        }
        shown.stepTo(last.records());
    }

    /** Such as {@code [=====>      ]  45 %  123,456 records in 3 s}. */
    static String line(ReadProgress progress, long seconds) {
        long percent = progress.totalBytes() == 0 ? 100 : 100 * progress.bytes() / progress.totalBytes();
        int done = (int) (BAR * percent / 100);
        String arrow = "=".repeat(done) + (done < BAR ? ">" + " ".repeat(BAR - done - 1) : "");
        return String.format(Locale.ROOT, "[%s] %3d %%  ", arrow, percent) + Figures.grouped(progress.records())
                + " records in " + Figures.grouped(Math.max(1, seconds)) + " s";
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
}
