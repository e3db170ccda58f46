package io.github.openupr.io;

import io.github.openupr.io.text.BaseRecordReader;
import io.github.openupr.io.text.FileHead;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.model.UprDataset;
import io.github.openupr.model.UprRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads datasets of the Universal Periodic Review, whole ({@code read}) or one record after the other ({@code open}).
 *
 * <p>Trouble has three kinds: an {@link IOException} is the disk's, a {@link UprFormatException} says that the input cannot be read at all
 * or not further, and a {@link io.github.openupr.validation.Notice} is about the data; a row that cannot be understood is a notice and
 * does not stop the rest.
 *
 * <p>A thread that is interrupted reads on, or gets an {@link java.io.InterruptedIOException}; it stays interrupted.
 *
 * <p>Immutable and thread-safe; the readers that it opens are not.
 */
public final class UprReader {

    private final Optional<SourceFormat> format;
    private final ReadOptions options;

    private UprReader(Optional<SourceFormat> format, ReadOptions options) {
        this.format = format;
        this.options = options;
    }

    /** A reader of a format, with default options. */
    public static UprReader of(SourceFormat format) {
        return of(format, ReadOptions.defaults());
    }

    /** A reader of a format. */
    public static UprReader of(SourceFormat format, ReadOptions options) {
        return new UprReader(Optional.of(format), options);
    }

    /** A reader of any format, found from the content of each input, never from its name; with default options. */
    public static UprReader detecting() {
        return detecting(ReadOptions.defaults());
    }

    /** A reader of any format, found from the content of each input, never from its name. */
    public static UprReader detecting(ReadOptions options) {
        return new UprReader(Optional.empty(), options);
    }

    /**
     * Tells what a file is, from its content and not from its name: the first 64 KiB, the names of what an archive or Office file holds,
     * the first page of a document. Of a pipe, 64 KiB are gone then.
     */
    public static DetectedFormat detect(Path path) throws IOException {
        return found(FileHead.of(path));
    }

    /** Reads a file whole. */
    public ReadResult read(Path path) throws IOException {
        return readAll(open(path));
    }

    /** Reads files whole, as one dataset: see {@link #open(List)}. */
    public ReadResult read(List<Path> paths) throws IOException {
        return readAll(open(paths));
    }

    /** Reads a stream whole and leaves it open; the name stands in notices and in the dataset's source. */
    public ReadResult read(InputStream in, String name) throws IOException {
        return readAll(open(in, name));
    }

    /** Opens a file for reading one record after the other. */
    public RecordReader open(Path path) throws IOException {
        return open(InputFile.of(path, options.limits()));
    }

    /**
     * Opens files as one dataset, in the order given. The metadata lists the sources of all of them. A review that several files have is
     * given once, as the first file has it; where a later file says something else about it, that is a notice.
     */
    public RecordReader open(List<Path> paths) throws IOException {
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("no input given");
        }
        if (paths.size() == 1) {
            return open(paths.get(0));
        }
        return JoinedReader.open(this, paths, options);
    }

    /**
     * The names that files have as sources when they are opened together, in the order given: the name of each file, with {@code ~2}
     * behind it where an earlier one has it already. Notices and the dataset's metadata use them.
     */
    public static Map<String, Path> sourceNames(List<Path> paths) {
        return Collections.unmodifiableMap(SourceNames.of(paths));
    }

    /** Opens a stream, which is spooled to a temporary file and left open; the name stands in notices and in the dataset's source. */
    public RecordReader open(InputStream in, String name) throws IOException {
        return open(InputFile.spool(in, name, options.limits()));
    }

    UprReader with(ReadOptions others) {
        return new UprReader(format, others);
    }

    BaseRecordReader open(InputFile in) throws IOException {
        boolean opened = false;
        try {
            FileHead head = FileHead.of(in);
            if (head.bytes().length == 0) {
                throw new UprFormatException("empty_input", "is empty (0 bytes); nothing can be read", in.asPlace());
            }
            SourceFormat actual = format.isPresent() ? format.get() : detected(head, in);
            BaseRecordReader reader = Formats.open(actual, in, options);
            opened = true;
            return reader;
        } finally {
            if (!opened) {
                in.close();
            }
        }
    }

    private static DetectedFormat found(FileHead head) throws IOException {
        DetectedFormat found = Formats.detect(head);
        if (found.format().isEmpty() && head.file().isPresent()) {
            InputFile.requireStillReadable(head.file().get());
        }
        return found;
    }

    private static SourceFormat detected(FileHead head, InputFile in) throws IOException {
        DetectedFormat detected = found(head);
        return detected.format()
                .orElseThrow(() -> new UprFormatException(
                        "unknown_format",
                        detected.reason() + "; name its format if you know it, or give a file of one of these formats: "
                                + List.of(SourceFormat.values()),
                        in.asPlace()));
    }

    private static ReadResult readAll(RecordReader opened) throws IOException {
        try (RecordReader in = opened) {
            UprDataset.Builder dataset = UprDataset.builder();
            in.metadata().ifPresent(dataset::metadata);
            for (UprRecord record : in) {
                dataset.addRecord(record);
            }
            return new ReadResult(dataset.build(), in.notices(), in.counts());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
