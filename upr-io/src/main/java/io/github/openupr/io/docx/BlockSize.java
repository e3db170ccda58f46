package io.github.openupr.io.docx;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;

/** How large the paragraph or row is that is being read: it is held whole, so its characters and cells are limited. */
final class BlockSize {

    private final InputFile file;
    private final ReadLimits limits;
    private long characters;
    private int pieces;

    BlockSize(InputFile file, ReadLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** A new paragraph or row begins outside of any other. */
    void reset() {
        characters = 0;
        pieces = 0;
    }

    /** So many characters more. */
    void add(int more) {
        characters += more;
        if (characters > limits.maxFieldLength()) {
            throw new UprFormatException(
                    "limit_field_length",
                    "a paragraph or table row is longer than the limit of " + limits.maxFieldLength()
                            + " characters; raise ReadLimits.maxFieldLength if you trust it",
                    file.asPlace());
        }
    }

    /** One more cell, paragraph or field. */
    void addPiece() {
        pieces++;
        if (pieces > limits.maxItems()) {
            throw new UprFormatException(
                    "limit_items",
                    "a table row has more than the limit of " + limits.maxItems()
                            + " cells and paragraphs; raise ReadLimits.maxItems if you trust it",
                    file.asPlace());
        }
    }
}
