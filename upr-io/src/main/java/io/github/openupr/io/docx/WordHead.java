package io.github.openupr.io.docx;

import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.FileHead;
import io.github.openupr.io.text.InputFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a Word document, by which formats recognise themselves. Internal; immutable.
 *
 * @param headers the texts of the page headers
 * @param paragraphs the first paragraphs that are not blank
 * @param rows the first rows of the first table
 * @param readable false for a Word 97 document where Apache POI is missing: nothing is known of its content
 */
public record WordHead(List<String> headers, List<String> paragraphs, List<WordRow> rows, boolean readable) {

    private static final int MAX_PARAGRAPHS = 40;
    private static final int MAX_ROWS = 5;

    /** Enough for the beginning of any document, and little for one that is hostile. */
    private static final ReadLimits LIMITS = ReadLimits.defaults()
            .withMaxBytes(1L << 28)
            .withMaxFieldLength(100_000)
            .withMaxItems(10_000);

    /** Copies the lists. */
    public WordHead {
        headers = List.copyOf(headers);
        paragraphs = List.copyOf(paragraphs);
        rows = List.copyOf(rows);
    }

    /** The beginning of a file; empty for what is no Word document, or cannot be read, or is a pipe. */
    public static Optional<WordHead> of(FileHead head) {
        if (head.file().isEmpty() || !(OfficeFile.isZip(head) || OfficeFile.isOle(head))) {
            return Optional.empty();
        }
        try (InputFile file = InputFile.of(head.file().get(), LIMITS);
                WordDocument document = OfficeFile.open(file, LIMITS, false)) {
            return Optional.of(read(document));
        } catch (UprFormatException e) {
            return e.code().equals("missing_dependency")
                    ? Optional.of(new WordHead(List.of(), List.of(), List.of(), false))
                    : Optional.empty();
        } catch (IOException e) {
            // Whoever opens the file will be told.
            return Optional.empty();
        }
    }

    private static WordHead read(WordDocument document) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        List<WordRow> rows = new ArrayList<>();
        @Nullable WordBlock block = document.next();
        while (block != null && paragraphs.size() < MAX_PARAGRAPHS && rows.size() < MAX_ROWS) {
            if (block instanceof WordParagraph paragraph && !paragraph.text().isBlank()) {
                paragraphs.add(paragraph.text().strip());
            } else if (block instanceof WordRow row) {
                rows.add(row);
            }
            block = document.next();
        }
        return new WordHead(document.headers(), paragraphs, rows, true);
    }
}
