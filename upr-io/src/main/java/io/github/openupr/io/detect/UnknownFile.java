package io.github.openupr.io.detect;

import io.github.openupr.io.text.FileHead;
import io.github.openupr.io.text.PlainLine;
import io.github.openupr.io.text.ZipParts;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Says what a file is that no reader claims, so that its owner knows what to do. */
final class UnknownFile {

    private static final int LONGEST = 60;

    /** How much of a text shows whether each second byte is zero. */
    private static final int PROBE = 64;

    private UnknownFile() {}

    /** Whether it is an archive, as the newer Office files are, or an older Office file. */
    static boolean isOffice(FileHead head) {
        return ZipParts.isLikely(head) || OleKind.isLikely(head);
    }

    /** One sentence without a full stop. */
    static String describe(FileHead head) {
        if (head.bytes().length == 0) {
            return "is empty (0 bytes)";
        }
        if (ZipParts.isLikely(head)) {
            return ZipKind.describe(head);
        }
        if (OleKind.isLikely(head)) {
            return OleKind.describe(head);
        }
        return Signature.of(head).map(Signature::said).orElseGet(() -> describeText(head));
    }

    private static String describeText(FileHead head) {
        if (isUtf16(head.bytes())) {
            return "is text in UTF-16; save it as UTF-8";
        }
        for (byte b : head.bytes()) {
            if (b == 0) {
                return "is binary, no text";
            }
        }
        return switch (head.firstVisibleByte()) {
            case -1 -> "holds nothing but blanks";
            case '<' -> isHtml(head) ? "is a web page (HTML); save the file that it offers" : "is XML";
            case '{', '[' -> "begins like JSON, but is of no form that a reader knows" + JsonShape.of(head.bytes());
            default ->
                head.firstLine().isBlank()
                        ? "is text whose first line is blank, so that no reader knows it by its header"
                        : "is text whose first line is no header that any reader knows: \"" + shown(head.firstLine())
                                + "\"";
        };
    }

    /** Whether it is UTF-16 without a byte order mark: of letters below U+0100, each second byte is zero. */
    private static boolean isUtf16(byte[] bytes) {
        int length = Math.min(bytes.length, PROBE) / 2 * 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int most = length / 2 - length / 16;
        return length >= 8 && ((even == 0 && odd >= most) || (odd == 0 && even >= most));
    }

    private static boolean isHtml(FileHead head) {
        String start = new String(head.bytes(), 0, Math.min(head.bytes().length, 4096), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return start.contains("<html") || start.contains("<!doctype html") || start.contains("<head>");
    }

    private static String shown(String line) {
        String text = new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        boolean cut = text.codePointCount(0, text.length()) > LONGEST;
        return PlainLine.of(cut ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text);
    }
}
