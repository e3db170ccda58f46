package io.github.openupr.io.text;

import io.github.openupr.io.RecordWriter;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.UprRecord;
import io.github.openupr.validation.Notice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What writers of one file share: the file appears at its target only if everything went well. Internal; belongs to one thread. */
public abstract class FileWriter implements RecordWriter {

    private final OutputFile file;
    private boolean failed;
    private boolean closed;

    /** A writer to a file. */
    protected FileWriter(OutputFile file) {
        this.file = file;
    }

    /** Makes a writer of an output whose files it may open. */
    public interface Maker {
        /** The writer. */
        FileWriter make(OutputFile file) throws IOException;
    }

    /** Opens a file and writes what stands before the records. */
    public static RecordWriter open(Path target, Maker maker, Optional<DatasetMetadata> metadata) throws IOException {
        OutputFile file = OutputFile.at(target);
        boolean opened = false;
        try {
            FileWriter writer = maker.make(file);
            writer.begin(metadata);
            opened = true;
            return writer;
        } finally {
            if (!opened) {
                file.discard();
            }
        }
    }

    /** The file, for further temporary files. */
    protected final OutputFile file() {
        return file;
    }

    /** Writes what stands before the records. */
    protected abstract void writeHead(Optional<DatasetMetadata> metadata) throws IOException;

    /** Writes a record. */
    protected abstract void writeRecord(UprRecord record) throws IOException;

    /** Writes what stands behind the records, and whatever is still in memory. */
    protected abstract void writeEnd() throws IOException;

    /** Closes all streams; called at the end in any case. */
    protected abstract void closeStreams() throws IOException;

    private void begin(Optional<DatasetMetadata> metadata) throws IOException {
        failed = true;
        try {
            writeHead(metadata);
            failed = false;
        } finally {
            if (failed) {
                close();
            }
        }
    }

    @Override
    public final void write(UprRecord record) throws IOException {
        if (closed) {
            throw new IllegalStateException("this writer is closed; open another one");
        }
        boolean before = failed;
        failed = true;
        writeRecord(record);
        failed = before;
    }

    @Override
    public final void abort() {
        failed = true;
    }

    /** None, where the format holds every record as it is. */
    @Override
    public List<Notice> notices() {
        return List.of();
    }

    @Override
    public final void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        boolean complete = false;
        try {
            finish();
            complete = !failed;
        } finally {
            if (!complete) {
                file.discard();
            }
        }
        if (complete) {
            file.moveIntoPlace();
        }
    }

    private void finish() throws IOException {
        try {
            if (!failed) {
                writeEnd();
            }
        } finally {
            closeStreams();
        }
    }
}
