package io.github.openupr.io.thematic;

import io.github.openupr.io.DetectedFormat;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.text.BaseRecordReader;
import io.github.openupr.io.text.FileHead;
import io.github.openupr.io.text.InputFile;
import java.io.IOException;
import java.util.Optional;

/** OHCHR's thematic list of recommendations, DOCX and DOC. Internal. */
public final class ThematicListFormat {

    private ThematicListFormat() {}

    /** Recognises the format by its content. */
    public static Optional<DetectedFormat> detect(FileHead head) {
        return Optional.empty();
    }

    /** Opens a list for reading. */
    public static BaseRecordReader open(InputFile in, ReadOptions options) throws IOException {
        return Optional.<BaseRecordReader>empty().orElseThrow(() -> new UnsupportedOperationException(in.name()));
    }
}
