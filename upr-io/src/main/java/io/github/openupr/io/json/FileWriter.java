package io.github.openupr.io.json;

import io.github.openupr.io.RecordWriter;
import io.github.openupr.io.text.OutputFile;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.UprRecord;
import io.github.openupr.validation.Notice;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What both writers share: the file appears at its target only if everything went well. Belongs to one thread. */
abstract class FileWriter implements RecordWriter {

    private final OutputFile file;
    private final OutputStream stream;
    private boolean failed;
    private boolean closed;

    FileWriter(Path target) throws IOException {
        file = OutputFile.at(target);
        boolean opened = false;
        try {
            stream = file.open();
            opened = true;
        } finally {
            if (!opened) {
                file.discard();
            }
        }
    }

    /** The file, for further temporary files. */
    final OutputFile file() {
        return file;
    }

    /** The bytes of the file, unbuffered. */
    final OutputStream stream() {
        return stream;
    }

    /** Writes what stands before the records. */
    abstract void writeHead(Optional<DatasetMetadata> metadata) throws IOException;

    /** Writes a record. */
    abstract void writeRecord(UprRecord record) throws IOException;

    /** Writes what stands behind the records, and whatever is still in memory. */
    abstract void writeEnd() throws IOException;

    /** Closes the streams of further files; called at the end in any case. */
    abstract void closeParts() throws IOException;

    /** Begins the file; to be called once, first. */
    final RecordWriter begin(Optional<DatasetMetadata> metadata) throws IOException {
        failed = true;
        try {
            writeHead(metadata);
            failed = false;
        } finally {
            if (failed) {
                close();
            }
        }
        return this;
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

    /** JSON holds every record as it is. */
    @Override
    public final List<Notice> notices() {
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
            try {
                stream.close();
            } finally {
                closeParts();
            }
        }
    }
}
