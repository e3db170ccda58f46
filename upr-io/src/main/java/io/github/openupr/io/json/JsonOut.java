package io.github.openupr.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Writes JSON byte for byte as JavaScript's {@code JSON.stringify} does, with an indent of two blanks or on one line. Jackson's generator
 * escapes in its own way and refuses lone surrogates. Belongs to one thread.
 */
final class JsonOut {

    private static final int SIZE = 1 << 16;
    /** So many characters are written between two looks at the space left; each takes six bytes at most. */
    private static final int PIECE = 1 << 10;

    private static final int DEEPEST = 32;
    private static final byte[] BREAK = lineBreak();
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    /** For ASCII: 0 where a character stands for itself, its letter behind the backslash, or 'u'. */
    private static final byte[] ESCAPES = escapes();

    private final OutputStream out;
    private final boolean indented;
    private final byte[] buffer = new byte[SIZE];
    private int end;
    private int depth;
    private boolean first = true;

    private JsonOut(OutputStream out, boolean indented, int depth) {
        this.out = out;
        this.indented = indented;
        this.depth = depth;
    }

    /** With line breaks and an indent, beginning so many levels deep. */
    static JsonOut indented(OutputStream out, int depth) {
        return new JsonOut(out, true, depth);
    }

    /** Without any blanks. */
    static JsonOut compact(OutputStream out) {
        return new JsonOut(out, false, 0);
    }

    private static byte[] lineBreak() {
        byte[] text = new byte[1 + 2 * DEEPEST];
        Arrays.fill(text, (byte) ' ');
        text[0] = '\n';
        return text;
    }

    private static byte[] escapes() {
        byte[] escapes = new byte[0x80];
        Arrays.fill(escapes, 0, ' ', (byte) 'u');
        String letters = "\bb\ff\nn\rr\tt\"\"\\\\";
        for (int i = 0; i < letters.length(); i += 2) {
            escapes[letters.charAt(i)] = (byte) letters.charAt(i + 1);
        }
        return escapes;
    }

    void startObject() throws IOException {
        start('{');
    }

    void endObject() throws IOException {
        end('}');
    }

    void startList(Member member) throws IOException {
        name(member);
        start('[');
    }

    void endList() throws IOException {
        end(']');
    }

    private void start(char bracket) throws IOException {
        room(1);
        buffer[end++] = (byte) bracket;
        depth++;
        first = true;
    }

    private void end(char bracket) throws IOException {
        depth--;
        room(1 + BREAK.length);
        if (!first) {
            newLine();
        }
        buffer[end++] = (byte) bracket;
        first = false;
    }

    private void newLine() {
        if (indented) {
            int length = 1 + 2 * depth;
            System.arraycopy(BREAK, 0, buffer, end, length);
            end += length;
        }
    }

    /** What stands before an element or member. */
    void next() throws IOException {
        room(1 + BREAK.length);
        if (!first) {
            buffer[end++] = ',';
        }
        first = false;
        newLine();
    }

    /** A member's name; its value follows. */
    void name(Member member) throws IOException {
        next();
        byte[] quoted = member.quoted();
        room(quoted.length + 1);
        System.arraycopy(quoted, 0, buffer, end, quoted.length);
        end += quoted.length;
        blank();
    }

    private void blank() {
        if (indented) {
            buffer[end++] = ' ';
        }
    }

    void text(Member member, String value) throws IOException {
        name(member);
        string(value);
    }

    void text(Member member, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(member, value.get());
        }
    }

    /** Codes and dates, whose text is their JSON form. */
    void code(Member member, Object value) throws IOException {
        text(member, value.toString());
    }

    void code(Member member, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            text(member, value.get().toString());
        }
    }

    /** A list of texts or codes, unless it is empty. */
    void codes(Member member, List<?> values) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        startList(member);
        for (Object value : values) {
            next();
            string(value.toString());
        }
        endList();
    }

    void number(Member member, int value) throws IOException {
        name(member);
        plain(Integer.toString(value));
    }

    void number(Member member, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            number(member, value.getAsInt());
        }
    }

    void flag(Member member, Optional<Boolean> value) throws IOException {
        if (value.isPresent()) {
            flag(member, value.get());
        }
    }

    void flag(Member member, boolean value) throws IOException {
        name(member);
        plain(Boolean.toString(value));
    }

    /** Texts by name, in the order of the names, unless there are none. */
    void texts(Member member, Map<String, String> values) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        name(member);
        startObject();
        for (Map.Entry<String, String> entry : new TreeMap<>(values).entrySet()) {
            next();
            string(entry.getKey());
            room(2);
            buffer[end++] = ':';
            blank();
            string(entry.getValue());
        }
        endObject();
    }

    private void plain(String ascii) throws IOException {
        room(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            buffer[end++] = (byte) ascii.charAt(i);
        }
    }

    /** A text in quotes. */
    void string(String text) throws IOException {
        room(1);
        buffer[end++] = '"';
        int length = text.length();
        int i = 0;
        while (i < length) {
            room(6 * PIECE);
            int stop = Math.min(length, i + PIECE);
            i = ascii(text, i, stop);
            while (i < stop) {
                i = special(text, i);
                i = ascii(text, i, stop);
            }
        }
        room(1);
        buffer[end++] = '"';
    }

    /** Writes what stands for itself and returns where that stops. */
    private int ascii(String text, int from, int stop) {
        byte[] bytes = buffer;
        int at = end;
        int i = from;
        while (i < stop) {
            char c = text.charAt(i);
            if (c >= 0x80 || ESCAPES[c] != 0) {
                break;
            }
            bytes[at++] = (byte) c;
            i++;
        }
        end = at;
        return i;
    }

    /** Writes one character that does not stand for itself, and returns the index behind it. */
    private int special(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x80) {
            escape(c, ESCAPES[c]);
        } else if (c < 0x800) {
            buffer[end++] = (byte) (0xC0 | (c >> 6));
            tail(c);
        } else if (!Character.isSurrogate(c)) {
            buffer[end++] = (byte) (0xE0 | (c >> 12));
            tail(c >> 6);
            tail(c);
        } else if (Character.isSurrogatePair(c, i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
            int point = text.codePointAt(i);
            buffer[end++] = (byte) (0xF0 | (point >> 18));
            tail(point >> 12);
            tail(point >> 6);
            tail(point);
            return i + 2;
        } else {
            escape(c, (byte) 'u');
        }
        return i + 1;
    }

    /** A byte of UTF-8 behind the first: the lowest six bits. */
    private void tail(int bits) {
        buffer[end++] = (byte) (0x80 | (bits & 0x3F));
    }

    private void escape(char c, byte letter) {
        buffer[end++] = '\\';
        buffer[end++] = letter;
        if (letter == 'u') {
            for (int shift = 12; shift >= 0; shift -= 4) {
                buffer[end++] = HEX[(c >> shift) & 0xF];
            }
        }
    }

    /** A line break between records of JSON Lines, or at the end of the file. */
    void endLine() throws IOException {
        room(1);
        buffer[end++] = '\n';
        first = true;
    }

    private void room(int bytes) throws IOException {
        if (buffer.length - end < bytes) {
            flush();
        }
    }

    /** Elements of the list just started, at least one, as another {@code JsonOut} wrote them at this depth. */
    void copy(InputStream elements) throws IOException {
        flush();
        for (int read = elements.read(buffer); read >= 0; read = elements.read(buffer)) {
            out.write(buffer, 0, read);
        }
        first = false;
    }

    /** Hands everything on. */
    void flush() throws IOException {
        out.write(buffer, 0, end);
        end = 0;
    }
}
