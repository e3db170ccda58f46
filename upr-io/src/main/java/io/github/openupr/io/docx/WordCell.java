package io.github.openupr.io.docx;

import java.util.List;

/**
 * A cell of a table. Internal; immutable.
 *
 * @param paragraphs its paragraphs, blank ones and those of tables inside it included
 * @param span how many columns of the table's grid it covers; always 1 in DOC, which has no grid
 * @param continued whether it is the continuation of the merged cell above it
 */
public record WordCell(List<String> paragraphs, int span, boolean continued) {

    /** Copies the paragraphs, so that the cell cannot change. */
    public WordCell {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Its paragraphs as lines, without blanks around the whole. */
    public String text() {
        return paragraphs.size() == 1
                ? paragraphs.get(0).strip()
                : String.join("\n", paragraphs).strip();
    }
}
