package io.github.openupr.io;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** A named pipe, which two threads of a test share. */
final class TestPipe {

    private TestPipe() {}

    /** Makes a pipe; the test is skipped where the system has none. */
    static Path make(Path path) throws InterruptedException {
        boolean made;
        try {
            made = new ProcessBuilder("mkfifo", path.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            made = false;
        }
        assumeTrue(made, "skipped: mkfifo makes no pipes here");
        return path;
    }

    /** Writes a text into a pipe in another thread. */
    static CompletableFuture<Void> write(Path pipe, String text) {
        return CompletableFuture.runAsync(() -> {
            try {
                Files.writeString(pipe, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Reads all that goes through a pipe in another thread. */
    static CompletableFuture<String> read(Path pipe) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readString(pipe);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
