package io.github.openupr.io;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    /** Reads all bytes that go through a pipe in another thread, each as a character of Latin-1. */
    static CompletableFuture<String> read(Path pipe) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return new String(Files.readAllBytes(pipe), StandardCharsets.ISO_8859_1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
