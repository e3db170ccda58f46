package io.github.openupr.io.sheet;

import org.codehaus.stax2.typed.TypedValueDecoder;

/** The characters of an attribute, seen in the parser's own buffer: valid until the next event. Belongs to one thread. */
final class AttributeCharacters extends TypedValueDecoder {

    private static final char[] NONE = {};

    private char[] buffer = NONE;
    private int start;
    private int end;

    @Override
    public void decode(String input) {
        decode(input.toCharArray(), 0, input.length());
    }

    @Override
    public void decode(char[] characters, int from, int to) {
        buffer = characters;
        start = from;
        end = to;
    }

    @Override
    public void handleEmptyValue() {
        end = start;
    }

    int length() {
        return end - start;
    }

    char at(int index) {
        return buffer[start + index];
    }

    /** The whole number that it is; -1 where it is none, or a greater one than workbooks have. */
    int number() {
        if (start == end || end - start > 9) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = buffer[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** The column, from 0, of a cell's name such as {@code B7}; -1 where it is no such name. */
    int column() {
        int column = 0;
        int i = start;
        while (i < end && i - start < 4) {
            int letter = buffer[i] & ~0x20;
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
            i++;
        }
        return i == start || i == end || buffer[i] < '0' || buffer[i] > '9' ? -1 : column - 1;
    }

    @Override
    public String toString() {
        return new String(buffer, start, end - start);
    }
}
