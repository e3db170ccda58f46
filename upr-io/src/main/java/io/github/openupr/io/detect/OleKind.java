package io.github.openupr.io.detect;

import io.github.openupr.io.text.FileHead;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/**
 * What a file of Office 97 is, by the names of its directory: an entry is 128 bytes, stands at a multiple of that, begins with the name in
 * UTF-16 and has the name's length at byte 64 (MS-CFB, section 2.6.1).
 */
enum OleKind {
    ENCRYPTED("EncryptedPackage", "is an Office file that a password protects; save it without one"),
    WORKBOOK("Workbook", "is an Excel 97 workbook (XLS) whose sheets no reader knows"),
    OLD_WORKBOOK("Book", "is an Excel 5 workbook (XLS); save its table as CSV"),
    WORD("WordDocument", "is a Word 97 document (DOC) that no reader knows; save a report or an addendum as DOCX"),
    SLIDES("PowerPoint Document", "is a PowerPoint 97 presentation (PPT)"),
    MESSAGE("__properties_version1.0", "is an Outlook message (MSG); save the file attached to it");

    private static final List<OleKind> KINDS = List.of(values());

    private static final int ENTRY = 128;
    private static final int NAME_LENGTH_AT = 64;

    /** The directory of a larger file is not looked for: what it is then stays open. */
    private static final int MOST_ENTRIES = (1 << 25) / ENTRY;

    private final String entry;
    private final String said;

    OleKind(String entry, String said) {
        this.entry = entry;
        this.said = said;
    }

    static boolean isLikely(FileHead head) {
        return head.startsWith(0xD0, 0xCF, 0x11, 0xE0);
    }

    /** One sentence without a full stop. */
    static String describe(FileHead head) {
        String open =
                "is an old Office file (XLS or DOC), and what it holds cannot be found: it is cut off or damaged, or very"
                        + " large; get the file again, or save its table as CSV";
        if (head.file().isEmpty()) {
            return open;
        }
        try (InputStream in =
                new BufferedInputStream(Files.newInputStream(head.file().get()), 1 << 16)) {
            byte[] bytes = new byte[ENTRY];
            for (int i = 0; i < MOST_ENTRIES && in.readNBytes(bytes, 0, ENTRY) == ENTRY; i++) {
                for (OleKind kind : KINDS) {
                    if (kind.isNamedBy(bytes)) {
                        return kind.said;
                    }
                }
            }
            return open;
        } catch (IOException e) {
            return open;
        }
    }

    private boolean isNamedBy(byte[] bytes) {
        return bytes[NAME_LENGTH_AT] == 2 * (entry.length() + 1)
                && entry.equals(new String(bytes, 0, 2 * entry.length(), StandardCharsets.UTF_16LE));
    }
}
