package io.github.openupr.io.docx;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.FileHead;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.OptionalLibrary;
import java.io.IOException;

/** Tells by its first bytes how a file has to be read, or says what it is instead of a Word document. */
final class OfficeFile {

    private static final String SAVE = "; save it as a Word document (DOCX)";

    private OfficeFile() {}

    static WordDocument open(InputFile in, ReadLimits limits, boolean printed) throws IOException {
        FileHead head = FileHead.of(in);
        if (isZip(head)) {
            return DocxDocument.open(in, limits, printed);
        }
        if (!isOle(head)) {
            throw notWord(in, kind(head) + SAVE);
        }
        if (OleEntries.has(in.path(), OleEntries.ENCRYPTED)) {
            throw notWord(in, "is protected by a password; save it without one");
        }
        if (!OleEntries.has(in.path(), OleEntries.WORD)) {
            throw notWord(in, "is an old Office file, but no Word document; give the document itself");
        }
        return openDoc(in, limits);
    }

    private static WordDocument openDoc(InputFile in, ReadLimits limits) throws IOException {
        try {
            return DocDocument.open(in, limits);
        } catch (NoClassDefFoundError e) {
            throw OptionalLibrary.POI_SCRATCHPAD.missing(in, "a Word 97 document (DOC)", ", or save it as DOCX");
        }
    }

    static boolean isZip(FileHead head) {
        return head.startsWith('P', 'K', 3, 4) || head.startsWith('P', 'K', 5, 6);
    }

    static boolean isOle(FileHead head) {
        return head.startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    }

    static UprFormatException notWord(InputFile in, String what) {
        return new UprFormatException("not_this_format", what, in.asPlace());
    }

    private static String kind(FileHead head) {
        if (head.startsWith('{', '\\', 'r', 't', 'f')) {
            return "is an RTF document, whatever its name says";
        }
        if (head.startsWith('%', 'P', 'D', 'F')) {
            return "is a PDF document";
        }
        return head.firstVisibleByte() == '<' ? "is HTML or plain XML" : "is no Word document";
    }
}
