package io.github.openupr.io.json;

import io.github.openupr.io.text.FileWriter;
import io.github.openupr.io.text.OutputFile;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.UprDataset;
import io.github.openupr.model.UprRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Writes JSON Lines: a line about the dataset, then a line for each record. Belongs to one thread. */
final class LinesWriter extends FileWriter {

    private final OutputStream stream;
    private final JsonOut out;

    LinesWriter(OutputFile file) throws IOException {
        super(file);
        this.stream = file.open();
        this.out = JsonOut.compact(stream);
    }

    @Override
    protected void writeHead(Optional<DatasetMetadata> metadata) throws IOException {
        out.startObject();
        out.text(Member.TYPE, RecordType.DATASET);
        out.text(Member.SCHEMA_VERSION, UprDataset.SCHEMA_VERSION);
        DatasetMetadataCodec.INSTANCE.write(Member.METADATA, metadata, out);
        endLine();
    }

    @Override
    protected void writeRecord(UprRecord record) throws IOException {
        RecordType<?> type = RecordType.of(record);
        out.startObject();
        out.text(Member.TYPE, type.name());
        type.writeMembers(record, out);
        endLine();
    }

    private void endLine() throws IOException {
        out.endObject();
        out.endLine();
    }

    @Override
    protected void writeEnd() throws IOException {
        out.flush();
    }

    @Override
    protected void closeStreams() throws IOException {
        stream.close();
    }
}
