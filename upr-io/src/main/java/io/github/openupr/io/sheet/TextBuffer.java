package io.github.openupr.io.sheet;

import java.util.Arrays;
import java.util.function.Supplier;

/** Gathers the characters of one cell, up to the limit. Belongs to one thread. */
final class TextBuffer {

    private static final int USUAL = 1 << 12;

    private final int maxLength;
    private char[] characters = new char[USUAL];
    private int length;

    TextBuffer(int maxLength) {
        this.maxLength = maxLength;
    }

    void clear() {
        length = 0;
        if (characters.length > USUAL << 6) {
            characters = new char[USUAL];
        }
    }

    void add(char[] from, int start, int count, Supplier<SheetPlace> place) {
        if (count > maxLength - length) {
            throw place.get()
                    .fault(
                            "limit_field_length",
                            "a cell is longer than the limit of " + maxLength
                                    + " characters; raise ReadLimits.maxFieldLength if you trust it");
        }
        if (count > characters.length - length) {
            characters = Arrays.copyOf(characters, Math.max(length + count, characters.length * 2));
        }
        System.arraycopy(from, start, characters, length, count);
        length += count;
    }

    char[] characters() {
        return characters;
    }

    int length() {
        return length;
    }

    /** The whole number of at most nine digits that it is; -1 where it is none. */
    int index() {
        if (length == 0 || length > 9) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < length; i++) {
            int digit = characters[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** The text as the file means it: {@code _x000D_} stands for the character that XML cannot hold. */
    String text() {
        for (int i = 0; i + 6 < length; i++) {
            if (characters[i] == '_' && characters[i + 1] == 'x') {
                return unescaped();
            }
        }
        return toString();
    }

    private String unescaped() {
        StringBuilder text = new StringBuilder(length);
        int i = 0;
        while (i < length) {
            int code = escape(i);
            if (code >= 0) {
                text.append((char) code);
                i += 7;
            } else {
                text.append(characters[i]);
                i++;
            }
        }
        return text.toString();
    }

    private int escape(int at) {
        if (at + 6 >= length || characters[at] != '_' || characters[at + 1] != 'x' || characters[at + 6] != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + 6; i++) {
            char c = characters[i];
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    @Override
    public String toString() {
        return new String(characters, 0, length);
    }
}
