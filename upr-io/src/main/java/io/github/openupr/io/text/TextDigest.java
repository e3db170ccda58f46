package io.github.openupr.io.text;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * The 32-bit digest of a text that stands in the names of records: the CRC-32C (RFC 3720, section 12.1) of its UTF-8 bytes without blanks
 * around it and without final punctuation, in which one recommendation of several rows may differ. It names records for good, so it must
 * never change. Internal.
 */
public final class TextDigest {

    private TextDigest() {}

    /** The digest of a text without blanks around it, as a number of 32 bits. */
    public static long of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = bytes.length;
        while (length > 0 && isFinal(bytes[length - 1])) {
            length--;
        }
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return crc.getValue();
    }

    private static boolean isFinal(byte b) {
        return b == '.' || b == ';' || b == ',' || b == ' ';
    }
}
