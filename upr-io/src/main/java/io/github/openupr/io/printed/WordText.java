package io.github.openupr.io.printed;

import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.docx.WordBlock;
import io.github.openupr.io.docx.WordCell;
import io.github.openupr.io.docx.WordDocument;
import io.github.openupr.io.docx.WordNote;
import io.github.openupr.io.docx.WordParagraph;
import io.github.openupr.io.docx.WordRow;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.OneLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A Word document as its blocks: its paragraphs are known, its pages are not. */
final class WordText {

    /** As many blocks as a first page has at most. */
    private static final int FIRST_PAGE = 40;

    private static final String CONTENTS = "TOC";

    private WordText() {}

    static PrintedDocument read(InputFile in, String format, ReadOptions options) throws IOException {
        try (WordDocument document = WordDocument.openPrinted(in, options)) {
            DocumentSize size = new DocumentSize(in);
            List<Block> blocks = new ArrayList<>();
            List<String> first = new ArrayList<>(document.headers());
            for (WordBlock next = document.next(); next != null; next = document.next()) {
                size.add(letters(next));
                if (next instanceof WordRow row) {
                    addRow(row, blocks, first);
                } else if (next instanceof WordNote note) {
                    blocks.add(Block.note(0, OneLine.of(note.text())));
                } else if (next instanceof WordParagraph paragraph
                        && !paragraph.style().startsWith(CONTENTS)) {
                    addText(OneLine.of(paragraph.text()), blocks, first);
                }
            }
            return new PrintedDocument(format, String.join("\n", first), blocks);
        }
    }

    private static int letters(WordBlock block) {
        if (block instanceof WordRow row) {
            return row.cells().stream().mapToInt(cell -> cell.text().length()).sum();
        }
        return block instanceof WordParagraph paragraph ? paragraph.text().length() + 1 : 1;
    }

    private static void addText(String text, List<Block> blocks, List<String> first) {
        if (!text.isEmpty()) {
            blocks.add(Block.text(0, text));
            addFirst(text, first);
        }
    }

    /** A row with text in one cell only is layout, as on first pages. */
    private static void addRow(WordRow row, List<Block> blocks, List<String> first) {
        List<String> cells =
                row.cells().stream().map(WordCell::text).map(OneLine::of).toList();
        List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.size() == 1) {
            row.cells().stream()
                    .flatMap(cell -> cell.paragraphs().stream())
                    .forEach(text -> addText(OneLine.of(text), blocks, first));
        } else if (!filled.isEmpty()) {
            blocks.add(Block.row(0, cells));
            filled.forEach(text -> addFirst(text, first));
        }
    }

    private static void addFirst(String text, List<String> first) {
        if (first.size() < FIRST_PAGE) {
            first.add(text);
        }
    }
}
