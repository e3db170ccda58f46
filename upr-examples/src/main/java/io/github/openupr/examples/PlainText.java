package io.github.openupr.examples;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;

/**
 * Text of data as a terminal may show it: no control characters, which could move its cursor or change its title, and nothing that its
 * character set lacks. Thread-safe.
 */
public final class PlainText {

    /** Persian and other scripts need them to spell a word. */
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private PlainText() {}

    /** The text on one line: each control, format or line-breaking character becomes a question mark, a tab or line end a blank. */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> line.appendCodePoint(shown(c)));
        return line.toString();
    }

    private static int shown(int c) {
        if (c == '\n' || c == '\r' || c == '\t') {
            return ' ';
        }
        if (c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER) {
            return c;
        }
        return switch (Character.getType(c)) {
            // Format characters include those that turn the direction of writing round.
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> '?';
            default -> c;
        };
    }

    /** The text with what a character set lacks replaced: a letter by the one without its marks, all else by the nearest sign. */
    public static String in(Charset charset, String text) {
        CharsetEncoder encoder = charset.newEncoder();
        if (encoder.canEncode(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> plain.append(nearest(Character.toString(c), encoder)));
        return plain.toString();
    }

    private static String nearest(String character, CharsetEncoder encoder) {
        if (encoder.canEncode(character)) {
            return character;
        }
        String sign = switch (character) {
            case "‘", "’" -> "'";
            case "“", "”" -> "\"";
            case "–", "—" -> "-";
            case "…" -> "...";
            default -> Normalizer.normalize(character, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        };
        return !sign.isEmpty() && encoder.canEncode(sign) ? sign : "?";
    }
}
