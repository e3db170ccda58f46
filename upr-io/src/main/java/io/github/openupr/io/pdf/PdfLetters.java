package io.github.openupr.io.pdf;

import io.github.openupr.io.text.OneLine;
import java.text.Normalizer;

/** Letters as fonts have them, as text has them. */
final class PdfLetters {

    private static final char FIRST_FORM = '\uFB00';
    private static final char LAST_FORM = '\uFB4F';
    private static final char FIRST_PRIVATE = '\uE000';
    private static final char LAST_PRIVATE = '\uF8FF';

    /** Where symbol fonts keep the characters of one byte. */
    private static final char SYMBOLS = '\uF000';

    private PdfLetters() {}

    /** Puts a letter behind a text: ligatures taken apart, bullets of symbol fonts as bullets, barcodes and unseen characters left out. */
    static void append(String letter, StringBuilder text) {
        for (int i = 0; i < letter.length(); i++) {
            char c = letter.charAt(i);
            if (c > ' ' && c < '\u007F') {
                text.append(c);
            } else {
                appendOther(c, text);
            }
        }
    }

    private static void appendOther(char c, StringBuilder text) {
        if (c >= FIRST_FORM && c <= LAST_FORM) {
            text.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
        } else if (c >= FIRST_PRIVATE && c <= LAST_PRIVATE) {
            if (isBullet((char) (c - SYMBOLS))) {
                text.append('\u2022');
            }
        } else if (c == '\u00AD' || c == '\u2010' || c == '\u2011') {
            text.append('-');
        } else if (OneLine.isBlank(c)) {
            text.append(' ');
        } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
            text.append(c);
        }
    }

    /** The bullets of Symbol and Wingdings; the barcodes of the United Nations use asterisk, blank and digits. */
    private static boolean isBullet(char symbol) {
        return switch (symbol) {
            case '\u00B7', '\u00A7', '\u00A8', '\u00D8', '\u00FC', '\u009F' -> true;
            default -> false;
        };
    }

    /** Whether there is nothing to see. */
    static boolean isBlank(String letter) {
        for (int i = 0; i < letter.length(); i++) {
            if (!OneLine.isBlank(letter.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
