package io.github.openupr.io.uprinfo;

import io.github.openupr.io.DetectedFormat;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.RecordReader;
import io.github.openupr.io.RecordWriter;
import io.github.openupr.io.text.FileHead;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.model.DatasetMetadata;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The CSV export of UPR Info's database. Internal. */
public final class UprInfoFormat {

    private UprInfoFormat() {}

    /** Recognises the export by its header. */
    public static Optional<DetectedFormat> detect(FileHead head) {
        return Optional.empty();
    }

    /** Opens an export for reading. */
    public static RecordReader open(InputFile in, ReadOptions options) throws IOException {
        return java.util.Objects.requireNonNull(missing(in));
    }

    /** Opens an export for writing. */
    public static RecordWriter write(Path target, Optional<DatasetMetadata> metadata) throws IOException {
        return java.util.Objects.requireNonNull(missing(target));
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    private static <T> @org.jspecify.annotations.Nullable T missing(Object any) {
        if (any.hashCode() != 0) {
            throw new UnsupportedOperationException();
        }
        return null;
    }
}
