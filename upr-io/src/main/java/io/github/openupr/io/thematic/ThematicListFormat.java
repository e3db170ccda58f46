package io.github.openupr.io.thematic;

import io.github.openupr.io.DetectedFormat;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.docx.WordHead;
import io.github.openupr.io.text.BaseRecordReader;
import io.github.openupr.io.text.FileHead;
import io.github.openupr.io.text.InputFile;
import java.io.IOException;
import java.util.Optional;

/** OHCHR's thematic list of recommendations, DOCX and DOC. Internal. */
public final class ThematicListFormat {

    private ThematicListFormat() {}

    /** Recognises a list by the headings of its table. */
    public static Optional<DetectedFormat> detect(FileHead head) {
        Optional<WordHead> word = WordHead.of(head);
        if (word.isPresent() && !word.get().readable()) {
            return Optional.of(new DetectedFormat(
                    Optional.of(SourceFormat.THEMATIC_LIST),
                    "is a Word 97 document, of which only thematic lists are read; without Apache POI nobody can look"
                            + " into it"));
        }
        return word.stream()
                .flatMap(found -> found.rows().stream())
                .flatMap(row -> Columns.of(row).stream())
                .findFirst()
                .map(columns -> new DetectedFormat(
                        Optional.of(SourceFormat.THEMATIC_LIST),
                        "is a Word document with the table of a thematic list (" + columns.shown() + ")"));
    }

    /** Opens a list for reading. */
    public static BaseRecordReader open(InputFile in, ReadOptions options) throws IOException {
        return ThematicListReader.open(in, options);
    }
}
