package io.github.openupr.io.printed;

import java.util.List;

/**
 * A paragraph, heading, footnote or row of a table as it is printed, its lines joined again. Internal; immutable.
 *
 * @param kind what it is
 * @param page the page on which it begins, from 1; 0 where the file has no pages
 * @param text its text in one line, with the number that is printed before it; of a row, its cells with a tab between
 * @param cells the cells of a row; empty for all else
 */
public record Block(Kind kind, int page, String text, List<String> cells) {

    /** What blocks are told apart. */
    public enum Kind {
        /** A paragraph or a heading. */
        TEXT,
        /** A footnote, which page ends put between two halves of a paragraph. */
        NOTE,
        /** A row of a table. */
        ROW
    }

    /** Takes a copy of the cells. */
    public Block {
        cells = List.copyOf(cells);
    }

    /** A paragraph or a heading. */
    public static Block text(int page, String text) {
        return new Block(Kind.TEXT, page, text, List.of());
    }

    /** A footnote. */
    public static Block note(int page, String text) {
        return new Block(Kind.NOTE, page, text, List.of());
    }

    /** A row of a table. */
    public static Block row(int page, List<String> cells) {
        return new Block(Kind.ROW, page, String.join("\t", cells), cells);
    }
}
