package io.github.openupr.io.printed;

import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;

/** How much text a document has: it is held whole, and no report has a tenth of what is allowed. Belongs to one thread. */
final class DocumentSize {

    private static final int MAX_LETTERS = 5_000_000;

    private final InputFile in;
    private long letters;

    DocumentSize(InputFile in) {
        this.in = in;
    }

    /** So many letters more. */
    void add(long more) {
        letters += more;
        if (letters > MAX_LETTERS) {
            throw new UprFormatException(
                    "limit_field_length",
                    "holds more than " + MAX_LETTERS + " letters, many times what a report has; do not trust it",
                    in.asPlace());
        }
    }
}
