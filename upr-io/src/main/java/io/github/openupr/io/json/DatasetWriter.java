package io.github.openupr.io.json;

import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.UprDataset;
import io.github.openupr.model.UprRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Writes a dataset. Records may come in any order of types: all lists but the first wait in files of their own. Belongs to one thread. */
final class DatasetWriter extends FileWriter {

    private final JsonOut out;
    private final Map<Member, Part> parts = new EnumMap<>(Member.class);
    private boolean reviews;

    DatasetWriter(Path target) throws IOException {
        super(target);
        this.out = JsonOut.indented(stream(), 0);
    }

    @Override
    void writeHead(Optional<DatasetMetadata> metadata) throws IOException {
        out.startObject();
        out.text(Member.SCHEMA_VERSION, UprDataset.SCHEMA_VERSION);
        DatasetMetadataCodec.INSTANCE.write(Member.METADATA, metadata, out);
    }

    @Override
    void writeRecord(UprRecord record) throws IOException {
        RecordType<?> type = RecordType.of(record);
        JsonOut list = type.list() == Member.REVIEWS ? reviews() : part(type.list()).json;
        list.next();
        list.startObject();
        type.writeMembers(record, list);
        list.endObject();
    }

    private JsonOut reviews() throws IOException {
        if (!reviews) {
            out.startList(Member.REVIEWS);
            reviews = true;
        }
        return out;
    }

    private Part part(Member list) throws IOException {
        Part part = parts.get(list);
        if (part == null) {
            Path path = file().newPart();
            part = new Part(path, file().open(path));
            parts.put(list, part);
        }
        return part;
    }

    @Override
    void writeEnd() throws IOException {
        if (reviews) {
            out.endList();
        }
        for (Map.Entry<Member, Part> part : parts.entrySet()) {
            part.getValue().json.flush();
            out.startList(part.getKey());
            try (InputStream elements = Files.newInputStream(part.getValue().path)) {
                out.copy(elements);
            }
            out.endList();
        }
        out.endObject();
        out.endLine();
        out.flush();
    }

    @Override
    void closeParts() throws IOException {
        for (Part part : parts.values()) {
            part.stream.close();
        }
    }

    /** The elements of a list, indented as they will stand in the dataset. */
    private static final class Part {

        private final Path path;
        private final OutputStream stream;
        private final JsonOut json;

        Part(Path path, OutputStream stream) {
            this.path = path;
            this.stream = stream;
            this.json = JsonOut.indented(stream, 2);
        }
    }
}
