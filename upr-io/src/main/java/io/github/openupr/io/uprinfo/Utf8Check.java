package io.github.openupr.io.uprinfo;

/** Counts the characters beyond ASCII that are well-formed UTF-8, and the bytes that are not (RFC 3629, section 4). */
final class Utf8Check {

    private int missing;
    private int lowest;
    private int highest;
    private long characters;
    private long errors;

    /** The next byte, 0 to 255. */
    void add(int b) {
        if (missing > 0) {
            if (b >= lowest && b <= highest) {
                lowest = 0x80;
                highest = 0xBF;
                if (--missing == 0) {
                    characters++;
                }
                return;
            }
            errors++;
            missing = 0;
        }
        if (b >= 0x80) {
            begin(b);
        }
    }

    private void begin(int b) {
        lowest = 0x80;
        highest = 0xBF;
        if (b >= 0xC2 && b <= 0xDF) {
            missing = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            missing = 2;
            // No overlong forms, no surrogates.
            lowest = b == 0xE0 ? 0xA0 : 0x80;
            highest = b == 0xED ? 0x9F : 0xBF;
        } else if (b >= 0xF0 && b <= 0xF4) {
            missing = 3;
            lowest = b == 0xF0 ? 0x90 : 0x80;
            highest = b == 0xF4 ? 0x8F : 0xBF;
        } else {
            errors++;
        }
    }

    /** Whether the next byte has to continue a character. */
    boolean isInside() {
        return missing > 0;
    }

    /** Ends the text: an unfinished character is an error. */
    void end() {
        if (missing > 0) {
            errors++;
            missing = 0;
        }
    }

    long characters() {
        return characters;
    }

    long errors() {
        return errors;
    }
}
