package io.github.openupr.io.docx;

import io.github.openupr.io.text.SafeXml;
import io.github.openupr.io.text.SafeXml.Event;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The row that is being read; tables inside its cells become paragraphs of the cells. */
final class DocxTable {

    private static final int MAX_SPAN = 1_000;

    private final SafeXml xml;
    private final BlockSize size;
    private int depth;
    private int tables;
    private int rows;
    private boolean deleted;
    private final List<WordCell> cells = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private int span;
    private boolean continued;

    DocxTable(SafeXml xml, BlockSize size) {
        this.xml = xml;
        this.size = size;
    }

    void begin() {
        depth++;
        if (depth == 1) {
            tables++;
            rows = 0;
        }
    }

    void end() {
        depth--;
    }

    void beginRow() {
        if (depth == 1) {
            size.reset();
            cells.clear();
            deleted = false;
        }
    }

    /** The row; null inside another one, and for one that a tracked change has removed. */
    @Nullable WordRow endRow() {
        if (depth != 1 || deleted) {
            return null;
        }
        return new WordRow(tables, ++rows, cells);
    }

    void beginCell() {
        size.addPiece();
        if (depth == 1) {
            paragraphs.clear();
            span = 1;
            continued = false;
        }
    }

    void endCell() {
        if (depth == 1) {
            cells.add(new WordCell(paragraphs, span, continued));
        }
    }

    /** Takes a paragraph, if it stands in a table. */
    boolean add(String paragraph) {
        if (depth == 0) {
            return false;
        }
        size.addPiece();
        paragraphs.add(paragraph);
        return true;
    }

    void rowProperties() throws IOException {
        int outside = xml.depth() - 1;
        while (!(xml.next() == Event.END && xml.depth() == outside)) {
            if (depth == 1 && xml.isStart() && xml.name().equals("del")) {
                deleted = true;
            }
        }
    }

    void cellProperties() throws IOException {
        int outside = xml.depth() - 1;
        while (!(xml.next() == Event.END && xml.depth() == outside)) {
            if (depth == 1 && xml.isStart()) {
                switch (xml.name()) {
                    case "gridSpan" -> span = span(xml.attribute("val"));
                    case "vMerge" -> continued = !"restart".equals(xml.attribute("val"));
                    case "tcPrChange" -> xml.skip();
                    default -> {
                        // Widths, colours and borders.
                    }
                }
            }
        }
    }

    private static int span(@Nullable String value) {
        boolean number = value != null
                && !value.isEmpty()
                && value.length() <= 4
                && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.min(MAX_SPAN, Math.max(1, Integer.parseInt(value))) : 1;
    }
}
