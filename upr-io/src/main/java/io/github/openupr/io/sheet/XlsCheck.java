package io.github.openupr.io.sheet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.util.LittleEndian;

/** Looks through the records before the sheets of an XLS workbook for what Apache POI would stumble over. */
final class XlsCheck {

    private static final int HEAD = 4;
    private static final int END_OF_FILE = 0x0A;
    private static final int FILE_PASS = 0x2F;
    private static final int SHARED_TEXTS = 0xFC;

    /** A text has two bytes for its length and one for its kind. */
    private static final int SHORTEST_TEXT = 3;

    private XlsCheck() {}

    /** Throws for a password, and for more shared texts than the stream has room for: the library makes them all the same. */
    static void check(InputStream stream, long size, SheetPlace place) throws IOException {
        try {
            for (byte[] head = stream.readNBytes(HEAD); head.length == HEAD; head = stream.readNBytes(HEAD)) {
                int kind = LittleEndian.getUShort(head);
                int length = LittleEndian.getUShort(head, 2);
                if (kind == END_OF_FILE) {
                    return;
                }
                if (kind == FILE_PASS) {
                    throw place.fault(
                            "not_supported",
                            "is protected with a password; open it in a spreadsheet and save it without one");
                }
                if (kind == SHARED_TEXTS && length >= 2 * HEAD) {
                    byte[] counts = stream.readNBytes(2 * HEAD);
                    length -= 2 * HEAD;
                    if (counts.length < 2 * HEAD || LittleEndian.getUInt(counts, HEAD) > size / SHORTEST_TEXT) {
                        throw place.malformed("has fewer shared texts than it says; fetch the file again");
                    }
                }
                stream.skipNBytes(length);
            }
        } catch (EOFException e) {
            throw place.malformed("the workbook is cut before its first sheet; fetch the file again");
        }
    }
}
