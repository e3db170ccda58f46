package io.github.openupr.io.docx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The names of what a file of Office 97 holds, found without a library: an entry of its directory is 128 bytes, stands at a multiple of
 * that, begins with the name in UTF-16 and has the name's length at byte 64 (MS-CFB, section 2.6.1).
 */
final class OleEntries {

    /** The body of a Word document. */
    static final String WORD = "WordDocument";

    /** A newer document, DOCX or XLSX, that a password protects. */
    static final String ENCRYPTED = "EncryptedPackage";

    private static final int LENGTH = 128;
    private static final int NAME_LENGTH_AT = 64;

    private OleEntries() {}

    static boolean has(Path file, String name) throws IOException {
        byte[] key = (name + '\0').getBytes(StandardCharsets.UTF_16LE);
        byte[] entry = new byte[LENGTH];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            while (in.readNBytes(entry, 0, LENGTH) == LENGTH) {
                if (entry[NAME_LENGTH_AT] == key.length && Arrays.equals(entry, 0, key.length, key, 0, key.length)) {
                    return true;
                }
            }
        }
        return false;
    }
}
