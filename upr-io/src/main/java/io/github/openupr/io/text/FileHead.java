package io.github.openupr.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The first bytes of an input, by which formats recognise themselves. Internal; immutable.
 *
 * @param bytes at most 64 KiB; not to be changed
 * @param whole whether that is all of it
 * @param file where the whole stands, for formats that show themselves only further on, such as ZIP archives; empty for a pipe. Of the
 *     folder of a data package, the bytes are those of its description
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record FileHead(byte[] bytes, boolean whole, Optional<Path> file) {

    private static final int LENGTH = 1 << 16;

    /** Reads the head of an input. */
    public static FileHead of(InputFile in) throws IOException {
        try (InputStream stream = in.open()) {
            return of(stream, Optional.of(in.path()));
        }
    }

    /** Reads the head of a file, and no more of it: a pipe may have no end. */
    public static FileHead of(Path path) throws IOException {
        InputFile.requireReadable(path);
        boolean folder = Files.isDirectory(path);
        try (InputStream stream = InputFile.newInputStream(folder ? path.resolve(InputFile.PACKAGE) : path)) {
            return of(stream, folder || Files.isRegularFile(path) ? Optional.of(path) : Optional.empty());
        }
    }

    private static FileHead of(InputStream stream, Optional<Path> file) throws IOException {
        byte[] bytes = stream.readNBytes(LENGTH + 1);
        boolean whole = bytes.length <= LENGTH;
        return new FileHead(whole ? bytes : Arrays.copyOf(bytes, LENGTH), whole, file);
    }

    /** Whether it begins with the byte order mark of UTF-8. */
    public boolean hasByteOrderMark() {
        return startsWith(0xEF, 0xBB, 0xBF);
    }

    /** Whether it begins with these bytes. */
    public boolean startsWith(int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    /** The first line as ASCII sees it, without byte order mark and line end; other bytes become Latin-1 characters. */
    public String firstLine() {
        int start = hasByteOrderMark() ? 3 : 0;
        int end = start;
        while (end < bytes.length && bytes[end] != '\r' && bytes[end] != '\n') {
            end++;
        }
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** The first byte that is neither part of a byte order mark nor blank, or -1. */
    public int firstVisibleByte() {
        for (int i = hasByteOrderMark() ? 3 : 0; i < bytes.length; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r' && bytes[i] != '\n') {
                return bytes[i] & 0xFF;
            }
        }
        return -1;
    }
}
