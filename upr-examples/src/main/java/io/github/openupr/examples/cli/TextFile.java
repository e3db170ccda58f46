package io.github.openupr.examples.cli;

import io.github.openupr.examples.PlainText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A plain text that a person names: UTF-8, or what its byte order mark says. */
final class TextFile {

    private static final String WHAT = "cannot read the text";

    /** No publication is longer; its letters must fit into memory. */
    private static final long LARGEST = 100L << 20;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16LE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16BE_MARK = {(byte) 0xFE, (byte) 0xFF};

    private final Path file;

    private TextFile(Path file) {
        this.file = file;
    }

    /** The text of a file; throws {@link CommandFailure} where it is none. */
    static String read(Path file) throws IOException {
        return new TextFile(file).read();
    }

    private String read() throws IOException {
        if (Files.isDirectory(file)) {
            throw failure("is a folder", "name a file of plain text");
        }
        long size = Files.size(file);
        if (size > LARGEST) {
            throw failure(
                    "has " + (size >> 20) + " MB, more than the " + (LARGEST >> 20) + " MB of the longest publication",
                    "name the text of one publication");
        }
        byte[] bytes = Files.readAllBytes(file);
        checkKind(bytes);
        if (startsWith(bytes, UTF_8_MARK)) {
            return decoded(bytes, UTF_8_MARK.length, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, UTF_16LE_MARK)) {
            return decoded(bytes, UTF_16LE_MARK.length, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, UTF_16BE_MARK)) {
            return decoded(bytes, UTF_16BE_MARK.length, StandardCharsets.UTF_16BE);
        }
        return decoded(bytes, 0, StandardCharsets.UTF_8);
    }

    private void checkKind(byte[] bytes) {
        if (startsWith(bytes, PDF)) {
            throw failure("is a PDF", "save its text first, and name that file");
        }
        if (startsWith(bytes, ZIP) || startsWith(bytes, OLE)) {
            throw failure(
                    "is a document of Word or another program", "save it as plain text first, and name that file");
        }
    }

    private String decoded(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw failure(
                    "is not " + charset.name() + " at byte " + in.position(), "save it as UTF-8, and name that file");
        }
        String text = out.flip().toString();
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            throw failure("has a NUL character at " + zero + ", so it is no plain text", "save it as UTF-8 text");
        }
        return text;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private CommandFailure failure(String reason, String remedy) {
        return new CommandFailure(WHAT, PlainText.oneLine(file.toString()) + " " + reason, remedy);
    }
}
