package io.github.openupr.io.json;

import io.github.openupr.io.text.FileWriter;
import io.github.openupr.io.text.OutputFile;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.UprDataset;
import io.github.openupr.model.UprRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a dataset. Records that come in the order of the dataset's lists are written once; one that comes too late, a review behind
 * recommendations, goes to a file of its list's own, and all is put in order at the end. Belongs to one thread.
 */
final class DatasetWriter extends FileWriter<OutputFile> {

    private final Part main;
    private final Map<Member, Part> late = new EnumMap<>(Member.class);
    /** Where the elements of each list begin and end in the main part. */
    private final Map<Member, Range> ranges = new EnumMap<>(Member.class);

    private Range head = new Range(0, 0);
    private @Nullable RecordType<?> current;
    private long start;

    DatasetWriter(OutputFile file) throws IOException {
        super(file);
        this.main = new Part(file, 0);
    }

    @Override
    protected void writeHead(Optional<DatasetMetadata> metadata) throws IOException {
        main.json.startObject();
        main.json.text(Member.SCHEMA_VERSION, UprDataset.SCHEMA_VERSION);
        DatasetMetadataCodec.INSTANCE.write(Member.METADATA, metadata, main.json);
        head = new Range(0, main.json.position());
    }

    @Override
    protected void writeRecord(UprRecord record) throws IOException {
        RecordType<?> type = current;
        if (type == null || !type.holds(record)) {
            type = RecordType.of(record);
        }
        JsonOut list = listOf(type);
        list.next();
        list.startObject();
        type.writeMembers(record, list);
        list.endObject();
    }

    private JsonOut listOf(RecordType<?> type) throws IOException {
        if (type == current) {
            return main.json;
        }
        if (current != null && type.list().compareTo(current.list()) < 0) {
            Part part = late.get(type.list());
            if (part == null) {
                part = new Part(file(), 2);
                late.put(type.list(), part);
            }
            return part.json;
        }
        endList();
        main.json.startList(type.list());
        start = main.json.position();
        current = type;
        return main.json;
    }

    private void endList() throws IOException {
        if (current != null) {
            ranges.put(current.list(), new Range(start, main.json.position()));
            main.json.endList();
        }
    }

    @Override
    protected void writeEnd() throws IOException {
        endList();
        if (late.isEmpty()) {
            end(main.json);
            main.stream.close();
            file().use(main.path);
        } else {
            main.json.flush();
            try (OutputStream whole = file().open()) {
                putInOrder(JsonOut.indented(whole, 0));
            }
        }
    }

    private static void end(JsonOut out) throws IOException {
        out.endObject();
        out.endLine();
        out.flush();
    }

    private void putInOrder(JsonOut out) throws IOException {
        out.startObject();
        // The brace is there already.
        out.copy(main.path, 1, head.end);
        for (RecordType<?> type : RecordType.ALL) {
            Range range = ranges.get(type.list());
            Part part = late.get(type.list());
            if (range == null && part == null) {
                continue;
            }
            out.startList(type.list());
            if (range != null) {
                out.copy(main.path, range.start, range.end);
            }
            if (part != null) {
                part.json.flush();
                out.comma();
                out.copy(part.path, 0, part.json.position());
            }
            out.endList();
        }
        end(out);
    }

    @Override
    protected void closeStreams() throws IOException {
        try {
            main.stream.close();
        } finally {
            for (Part part : late.values()) {
                part.stream.close();
            }
        }
    }

    private record Range(long start, long end) {}

    /** A temporary file, indented as it will stand in the dataset. */
    private static final class Part {

        private final Path path;
        private final OutputStream stream;
        private final JsonOut json;

        Part(OutputFile file, int depth) throws IOException {
            this.path = file.newPart();
            this.stream = file.open(path);
            this.json = JsonOut.indented(stream, depth);
        }
    }
}
