package io.github.openupr.io.docx;

import io.github.openupr.io.text.SafeXml;
import io.github.openupr.io.text.SafeXml.Event;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The paragraph that is being read; one inside another, in a text box, is complete before the outer one. */
final class DocxText {

    private static final int HEX = 16;
    private static final int SYMBOL_AREA = 0xF000;
    private static final int SYMBOL_BULLET = 0xF0B7;

    /** A paragraph that has begun. */
    private static final class Open {
        private final StringBuilder text = new StringBuilder();
        private String style = "";
        private boolean joined;
        private @Nullable String list;
        private @Nullable String level;
    }

    private final SafeXml xml;
    private final BlockSize size;
    private final DocxPrint print;
    private final BiConsumer<String, String> complete;
    private final Deque<Open> paragraphs = new ArrayDeque<>();

    /** The fields that have begun: true while their code is read, false while their result is. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private final StringBuilder carried = new StringBuilder();
    private int codes;
    private boolean inText;

    DocxText(SafeXml xml, BlockSize size, DocxPrint print, BiConsumer<String, String> complete) {
        this.xml = xml;
        this.size = size;
        this.print = print;
        this.complete = complete;
    }

    void start(String name) throws IOException {
        switch (name) {
            case "p" -> paragraphs.push(new Open());
            case "pPr" -> properties();
            case "t" -> inText = true;
            case "tab", "ptab" -> append('\t');
            case "br", "cr" -> append('\n');
            case "noBreakHyphen" -> append('\u2011');
            case "sym" -> append(symbol(xml.attribute("char")));
            case "fldChar" -> field(xml.attribute("fldCharType"));
            default -> {
                // Containers, marks of comments and notes, and soft hyphens, which are printed nowhere else.
            }
        }
    }

    void end(String name) {
        if (name.equals("t")) {
            inText = false;
        } else if (name.equals("p") && !paragraphs.isEmpty()) {
            endParagraph(paragraphs.pop());
        }
    }

    private void endParagraph(Open paragraph) {
        if (paragraph.joined) {
            carried.append(paragraph.text);
            return;
        }
        print.number(paragraph.list, paragraph.level, paragraph.style).ifPresent(number -> {
            size.add(number.length());
            paragraph.text.insert(0, number);
        });
        String text = carried.isEmpty()
                ? paragraph.text.toString()
                : carried.append(paragraph.text).toString();
        carried.setLength(0);
        complete.accept(text, paragraph.style);
    }

    /** The cell or body ends, and with it whatever a damaged file has left open. */
    void endOfStory() {
        fields.clear();
        codes = 0;
        if (!carried.isEmpty()) {
            complete.accept(carried.toString(), "");
            carried.setLength(0);
        }
    }

    /** A piece of text between tags. */
    void piece() {
        Open paragraph = paragraphs.peek();
        if (inText && codes == 0 && paragraph != null) {
            int before = paragraph.text.length();
            xml.appendText(paragraph.text);
            size.add(paragraph.text.length() - before);
        }
    }

    private void append(char c) {
        Open paragraph = paragraphs.peek();
        if (codes == 0 && paragraph != null) {
            paragraph.text.append(c);
            size.add(1);
        }
    }

    private void properties() throws IOException {
        Open paragraph = paragraphs.peek();
        int outside = xml.depth() - 1;
        while (!(xml.next() == Event.END && xml.depth() == outside)) {
            if (xml.isStart() && paragraph != null) {
                switch (xml.name()) {
                    case "pStyle" -> {
                        String style = xml.attribute("val");
                        paragraph.style = style == null ? "" : style;
                    }
                    case "numId" -> paragraph.list = xml.attribute("val");
                    case "ilvl" -> paragraph.level = xml.attribute("val");
                    // The mark at its end is deleted: it goes on in the next paragraph.
                    case "del" -> paragraph.joined = true;
                    case "pPrChange", "rPrChange", "sectPr" -> xml.skip();
                    default -> {
                        // Indents, spacing and fonts.
                    }
                }
            }
        }
    }

    private void field(@Nullable String type) {
        if ("begin".equals(type)) {
            size.addPiece();
            fields.push(true);
            codes++;
        } else if (!fields.isEmpty() && ("separate".equals(type) || "end".equals(type))) {
            if (fields.pop()) {
                codes--;
            }
            if ("separate".equals(type)) {
                fields.push(false);
            }
        }
    }

    /** The character of a symbol font; a bullet where it is one, else as it is: only the font knows what it shows. */
    private static char symbol(@Nullable String hex) {
        boolean valid = hex != null && hex.length() == 4 && hex.chars().allMatch(c -> Character.digit(c, HEX) >= 0);
        int code = valid ? Integer.parseInt(hex, HEX) : '\uFFFD';
        return (char) (code == SYMBOL_BULLET || code == SYMBOL_BULLET - SYMBOL_AREA ? '\u2022' : code);
    }
}
