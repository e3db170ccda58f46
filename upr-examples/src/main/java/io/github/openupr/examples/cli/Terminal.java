package io.github.openupr.examples.cli;

import io.github.openupr.examples.PlainText;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/**
 * Standard output and standard error. Data goes out as UTF-8 in any locale, text for people in the character set of the terminal. Not a
 * {@code PrintStream}, which hides errors: a full disk behind {@code >} is one.
 */
final class Terminal {

    private final OutputStream out;
    private final OutputStream err;
    private final Charset outCharset;
    private final Charset errCharset;

    Terminal(OutputStream out, OutputStream err, Charset charset) {
        this(out, err, charset, charset);
    }

    private Terminal(OutputStream out, OutputStream err, Charset outCharset, Charset errCharset) {
        this.out = out;
        this.err = err;
        this.outCharset = outCharset;
        this.errCharset = errCharset;
    }

    /** The streams of this process. */
    static Terminal ofProcess() {
        return new Terminal(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                charset("stdout"),
                charset("stderr"));
    }

    private static Charset charset(String stream) {
        // JDK 19 and newer know the first, JDK 17 the second, and only on a terminal.
        String name = System.getProperty(stream + ".encoding", System.getProperty("sun." + stream + ".encoding", ""));
        try {
            return name.isEmpty() ? Charset.defaultCharset() : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.US_ASCII;
        }
    }

    /** Prints text for people. */
    void print(String text) {
        write(text, outCharset);
    }

    /** Prints a result for programs. */
    void printData(String text) {
        write(text, StandardCharsets.UTF_8);
    }

    private void write(String text, Charset charset) {
        try {
            out.write(PlainText.in(charset, text).getBytes(charset));
            out.flush();
        } catch (IOException e) {
            throw new OutputFailure(e);
        }
    }

    /** Prints a line to standard error. */
    void tell(String line) {
        try {
            err.write((PlainText.in(errCharset, line) + "\n").getBytes(errCharset));
            err.flush();
        } catch (IOException e) {
            throw new OutputFailure(e);
        }
    }

    /** Standard output or standard error cannot be written to. */
    static final class OutputFailure extends UncheckedIOException {

        private static final long serialVersionUID = 1L;

        private final String reason;

        OutputFailure(IOException cause) {
            super(cause);
            this.reason = PlainText.oneLine(String.valueOf(cause.getMessage()));
        }

        /** What the system said. */
        String reason() {
            return reason;
        }

        /** Whether nobody listens any more ({@code | head}): no fault, and nothing to say to anybody. */
        boolean listenerIsGone() {
            // There is no type of its own for this; "pipe" is in the message of every system.
            return reason.toLowerCase(Locale.ROOT).contains("pipe");
        }
    }
}
