package io.github.openupr.io.detect;

import io.github.openupr.io.text.FileHead;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The beginning of a text file as text: UTF-8, else windows-1252, of which Latin-1 is a part where it is printable. */
final class PlainText {

    /** Four bytes for each character that a first page may have, and as many for blanks between columns. */
    private static final int ENOUGH = 1 << 15;

    private PlainText() {}

    /** The text; empty for what is no text. */
    static Optional<String> of(FileHead head) {
        int start = head.hasByteOrderMark() ? 3 : 0;
        int length = Math.min(head.bytes().length, ENOUGH) - start;
        for (int i = start; i < start + length; i++) {
            if (head.bytes()[i] == 0) {
                return Optional.empty();
            }
        }
        ByteBuffer bytes = ByteBuffer.wrap(head.bytes(), start, length);
        CharBuffer text = CharBuffer.allocate(length);
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        // The head may end inside a character: that is no fault of the file.
        return Optional.of(
                utf8.decode(bytes, text, false).isError()
                        ? new String(head.bytes(), start, length, Charset.forName("windows-1252"))
                        : text.flip().toString());
    }
}
