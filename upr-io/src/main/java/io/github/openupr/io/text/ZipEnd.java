package io.github.openupr.io.text;

import io.github.openupr.io.UprFormatException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The record at the end of a ZIP archive, looked at before the JDK loads the whole directory of the archive into memory. */
final class ZipEnd {

    private static final int LENGTH = 22;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final int SIGNATURE = 0x06054B50;
    private static final int COUNT_AT = 10;
    private static final int DIRECTORY_SIZE_AT = 12;
    private static final int COMMENT_LENGTH_AT = 20;
    private static final long MAX_DIRECTORY = 1L << 24;

    private ZipEnd() {}

    /** Throws where the record is missing or tells of more parts than these. */
    static void check(InputFile file, int maxParts) throws IOException {
        // No channel, which an interrupt would close.
        try (RandomAccessFile bytes = new RandomAccessFile(file.path().toFile(), "r")) {
            int length = (int) Math.min(bytes.length(), LENGTH + MAX_COMMENT);
            byte[] last = new byte[length];
            bytes.seek(bytes.length() - length);
            bytes.readFully(last);
            ByteBuffer tail = ByteBuffer.wrap(last).order(ByteOrder.LITTLE_ENDIAN);
            int end = find(tail, length);
            if (end < 0) {
                throw new UprFormatException(
                        "malformed",
                        "the archive has no end: it is cut off, or no ZIP; get the file again",
                        file.asPlace());
            }
            // An archive of the 64-bit kind has 65,535 here, whatever it holds.
            int count = tail.getShort(end + COUNT_AT) & 0xFFFF;
            long directory = tail.getInt(end + DIRECTORY_SIZE_AT) & 0xFFFFFFFFL;
            if (count > maxParts || directory > MAX_DIRECTORY) {
                throw tooMany(file, maxParts);
            }
        } catch (FileNotFoundException e) {
            file.requireStillReadable();
            throw e;
        }
    }

    private static int find(ByteBuffer tail, int length) {
        for (int at = length - LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == SIGNATURE
                    && at + LENGTH + (tail.getShort(at + COMMENT_LENGTH_AT) & 0xFFFF) == length) {
                return at;
            }
        }
        return -1;
    }

    static UprFormatException tooMany(InputFile file, int maxParts) {
        return new UprFormatException(
                "limit_items",
                "the archive has more than " + maxParts
                        + " parts, or a directory that is far too large; that is no Office file: give the file that"
                        + " you mean",
                file.asPlace());
    }
}
