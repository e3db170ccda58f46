package io.github.openupr.examples;

import io.github.openupr.io.UprFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Says in one line what went wrong, where, and what to do: what people see in place of a stack trace. Thread-safe. */
public final class ErrorLine {

    private ErrorLine() {}

    /** The line for an exception, without a line end, safe for a terminal. */
    public static String of(Throwable failure) {
        return PlainText.oneLine(describe(failure));
    }

    private static String describe(Throwable failure) {
        if (failure instanceof UncheckedIOException unchecked) {
            return describe(Objects.requireNonNull(unchecked.getCause()));
        }
        if (failure instanceof FileSystemException e) {
            return (e.getFile() == null ? "a file" : e.getFile()) + ": " + reason(e);
        }
        if (failure instanceof IOException e) {
            return "the disk or the system: " + message(e) + "; try again, or use a copy elsewhere";
        }
        if (failure instanceof InvalidPathException e) {
            return e.getInput() + ": is no path that this system knows (" + e.getReason() + "); check its characters";
        }
        if (failure instanceof UprFormatException e) {
            return message(e);
        }
        return "a fault of this program (" + failure.getClass().getSimpleName() + "): " + message(failure)
                + ": please report it";
    }

    private static String reason(FileSystemException e) {
        if (e.getReason() != null) {
            return e.getReason();
        }
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder; check the path";
        }
        if (e instanceof AccessDeniedException) {
            return "you have no permission; change it, or choose another place";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "is there already and is no folder; choose another name";
        }
        return "cannot be used (" + e.getClass().getSimpleName().replace("Exception", "") + "); choose another one";
    }

    private static String message(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? "no details known" : message;
    }
}
