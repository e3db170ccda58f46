package io.github.openupr.io.detect;

import io.github.openupr.io.text.FileHead;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The bytes by which a kind of file shows itself, and what to say of it. Immutable.
 *
 * @param at where they stand
 * @param bytes one character for each byte
 * @param said what the file is, and where there is a remedy, what to do
 */
record Signature(int at, String bytes, String said) {

    private static final String UNPACK = "; unpack it first";
    private static final String TO_UTF_8 = "; save it as UTF-8";
    private static final String TO_CSV = "; save its table as CSV";

    /** UTF-32 stands before UTF-16, with whose mark it begins. */
    private static final List<Signature> KNOWN = List.of(
            new Signature(0, "{\\rtf", "is an RTF document; save it as DOCX or as plain text"),
            new Signature(0, "\u001F\u008B", "is compressed with gzip" + UNPACK),
            new Signature(0, "BZh", "is compressed with bzip2" + UNPACK),
            new Signature(0, "\u00FD7zXZ\0", "is compressed with xz" + UNPACK),
            new Signature(0, "(\u00B5/\u00FD", "is compressed with Zstandard" + UNPACK),
            new Signature(0, "7z\u00BC\u00AF'\u001C", "is a 7z archive" + UNPACK),
            new Signature(0, "Rar!\u001A\u0007", "is a RAR archive" + UNPACK),
            new Signature(257, "ustar", "is a tar archive" + UNPACK),
            new Signature(0, "\u00FF\u00FE\0\0", "is text in UTF-32" + TO_UTF_8),
            new Signature(0, "\0\0\u00FE\u00FF", "is text in UTF-32" + TO_UTF_8),
            new Signature(0, "\u00FF\u00FE", "is text in UTF-16" + TO_UTF_8),
            new Signature(0, "\u00FE\u00FF", "is text in UTF-16" + TO_UTF_8),
            new Signature(0, "\u0089PNG\r\n", "is an image (PNG)"),
            new Signature(0, "\u00FF\u00D8\u00FF", "is an image (JPEG)"),
            new Signature(0, "GIF8", "is an image (GIF)"),
            new Signature(0, "II*\0", "is an image (TIFF)"),
            new Signature(0, "MM\0*", "is an image (TIFF)"),
            new Signature(8, "WEBP", "is an image (WebP)"),
            new Signature(0, "PAR1", "is a Parquet file" + TO_CSV),
            new Signature(0, "ARROW1", "is an Arrow file" + TO_CSV),
            new Signature(0, "SQLite format 3\0", "is a SQLite database" + TO_CSV),
            new Signature(8, "DUCK", "is a DuckDB database" + TO_CSV));

    /** The one that a file shows. */
    static Optional<Signature> of(FileHead head) {
        return KNOWN.stream().filter(signature -> signature.isIn(head.bytes())).findFirst();
    }

    private boolean isIn(byte[] file) {
        byte[] wanted = bytes.getBytes(StandardCharsets.ISO_8859_1);
        if (file.length < at + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (file[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
