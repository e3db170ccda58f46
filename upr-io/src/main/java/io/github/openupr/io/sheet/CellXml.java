package io.github.openupr.io.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** XML of cells, gathered. What XML cannot hold is written as Excel does, {@code _x000D_}. Belongs to one thread. */
final class CellXml {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int LETTERS = 26;
    private static final int ESCAPE = "_x0000_".length();

    private final StringBuilder xml = new StringBuilder(1 << 16);

    void raw(String text) {
        xml.append(text);
    }

    /** The letters of a column, from 0. */
    void column(int index) {
        if (index >= LETTERS) {
            column(index / LETTERS - 1);
        }
        xml.append((char) ('A' + index % LETTERS));
    }

    /** So many characters of a text, no half of a pair behind them. */
    void text(String text, int most) {
        int end = Math.min(text.length(), most);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F && c != '&' && c != '<' && c != '>' && c != '_') {
                xml.append(c);
            } else {
                i += special(text, i, c);
            }
        }
    }

    /** Writes a character that needs a look; returns how many more it took. */
    private int special(String text, int i, char c) {
        switch (c) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '\t', '\n' -> xml.append(c);
            case '_' -> xml.append(isEscape(text, i) ? "_x005F_" : "_");
            default -> {
                if (Character.isSurrogatePair(c, i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
                    xml.append(c).append(text.charAt(i + 1));
                    return 1;
                }
                if (c < ' ' || Character.isSurrogate(c) || c >= 0xFFFE) {
                    xml.append("_x").append(HEX.toHexDigits(c)).append('_');
                } else {
                    xml.append(c);
                }
            }
        }
        return 0;
    }

    /** Whether the text would be taken for an escape here. */
    private static boolean isEscape(String text, int i) {
        if (i + ESCAPE > text.length() || text.charAt(i + 1) != 'x' || text.charAt(i + ESCAPE - 1) != '_') {
            return false;
        }
        for (int digit = i + 2; digit < i + ESCAPE - 1; digit++) {
            if (!HexFormat.isHexDigit(text.charAt(digit))) {
                return false;
            }
        }
        return true;
    }

    /** A short text as it stands in an attribute. */
    static String attribute(String text) {
        CellXml xml = new CellXml();
        xml.text(text, text.length());
        return xml.xml.toString().replace("\"", "&quot;").replace("\n", " ");
    }

    int length() {
        return xml.length();
    }

    /** Writes and forgets what was gathered. */
    void writeTo(OutputStream out) throws IOException {
        out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        xml.setLength(0);
    }
}
