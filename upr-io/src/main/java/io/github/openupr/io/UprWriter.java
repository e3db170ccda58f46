package io.github.openupr.io;

import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.Notice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes datasets of the Universal Periodic Review, whole ({@code write}) or one record after the other ({@code open}).
 *
 * <p>A file is written beside its target and moved into place at the end: a failed run leaves the target as it was. The same data gives the
 * same bytes, in any locale, time zone and default charset. Immutable and thread-safe; the writers that it opens are not.
 */
public final class UprWriter {

    private final OutputFormat format;

    private UprWriter(OutputFormat format) {
        this.format = format;
    }

    /** A writer of a format. */
    public static UprWriter of(OutputFormat format) {
        return new UprWriter(format);
    }

    /**
     * Writes a dataset whole and returns what the format could not hold. Throws {@link IOException} for the disk and
     * {@link UprFormatException} where the format cannot hold a record at all.
     */
    public List<Notice> write(UprDataset dataset, Path target) throws IOException {
        RecordWriter opened = open(target, dataset.getMetadata());
        try (RecordWriter out = opened) {
            out.writeAll(dataset.getReviews());
            out.writeAll(dataset.getRecommendations());
            out.writeAll(dataset.getCommendations());
            out.writeAll(dataset.getPledges());
            out.writeAll(dataset.getAssessments());
            out.writeAll(dataset.getPublications());
        }
        return opened.notices();
    }

    /** Opens a file for writing one record after the other, without metadata. */
    public RecordWriter open(Path target) throws IOException {
        return open(target, Optional.empty());
    }

    /** Opens a file for writing one record after the other. */
    public RecordWriter open(Path target, DatasetMetadata metadata) throws IOException {
        return open(target, Optional.of(metadata));
    }

    private RecordWriter open(Path target, Optional<DatasetMetadata> metadata) throws IOException {
        return Formats.open(format, target, metadata);
    }
}
