package io.github.openupr.io.detect;

import io.github.openupr.io.text.FileHead;
import io.github.openupr.io.text.PlainLine;
import java.nio.charset.StandardCharsets;

/** Says what a file is that no reader claims, so that its owner knows what to do. Internal. */
public final class UnknownFile {

    private static final int LONGEST = 60;

    private UnknownFile() {}

    /** One sentence without a full stop. */
    public static String describe(FileHead head) {
        if (head.bytes().length == 0) {
            return "is empty (0 bytes)";
        }
        if (head.startsWith('P', 'K', 3, 4) || head.startsWith('P', 'K', 5, 6)) {
            return "is a ZIP archive (so are XLSX and DOCX files); save its table as CSV";
        }
        if (head.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            return "is an old Office file (XLS or DOC); save its table as CSV";
        }
        if (head.startsWith('%', 'P', 'D', 'F')) {
            return "is a PDF document";
        }
        if (head.startsWith('{', '\\', 'r', 't', 'f')) {
            return "is an RTF document";
        }
        if (head.startsWith(0x1F, 0x8B)) {
            return "is compressed with gzip; unpack it first";
        }
        if (head.startsWith(0xFE, 0xFF) || head.startsWith(0xFF, 0xFE)) {
            return "is text in UTF-16; save it as UTF-8";
        }
        for (byte b : head.bytes()) {
            if (b == 0) {
                return "is binary, no text";
            }
        }
        return switch (head.firstVisibleByte()) {
            case -1 -> "holds nothing but blanks";
            case '<' -> "is HTML or XML";
            case '{', '[' ->
                "begins like JSON, but is neither a dataset (no member \"schemaVersion\" or list of records) nor JSON Lines";
            default ->
                "is text whose first line is no header that any reader knows: \"" + shown(head.firstLine()) + "\"";
        };
    }

    private static String shown(String line) {
        String text = new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        boolean cut = text.codePointCount(0, text.length()) > LONGEST;
        return PlainLine.of(cut ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text);
    }
}
