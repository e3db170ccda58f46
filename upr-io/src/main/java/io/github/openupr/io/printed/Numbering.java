package io.github.openupr.io.printed;

/** Which numbers come next: paragraphs count through the document, items restart under each of them in sessions 1 to 7. */
final class Numbering {

    private int paragraph;
    private int item;
    private int prefix;
    private int suffix;

    /** A block has begun. */
    void begin(LineStart start) {
        if (start.kind() == LineStart.Kind.ITEM) {
            prefix = start.paragraph();
            suffix = start.item();
        } else if (start.kind() == LineStart.Kind.PARAGRAPH) {
            if (start.paragraph() == item + 1 && start.paragraph() != paragraph + 1) {
                item = start.paragraph();
            } else if (start.paragraph() == 1 && paragraph > 1) {
                item = 1;
            } else {
                paragraph = start.paragraph();
                item = 0;
            }
        }
    }

    /** Whether a number is the next one. */
    boolean expects(LineStart start) {
        return start.kind() == LineStart.Kind.ITEM
                ? (start.paragraph() == prefix && start.item() == suffix + 1)
                        || (start.item() == 1 && start.paragraph() == paragraph)
                : start.paragraph() == paragraph + 1 || start.paragraph() == item + 1;
    }
}
