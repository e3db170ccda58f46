package io.github.openupr.io.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.BaseRecordReader;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.JsonFaults;
import io.github.openupr.io.text.JsonParsers;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprRecord;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads JSON Lines. A line that cannot be read is a notice, whatever is wrong with it. Belongs to one thread. */
final class LinesReader extends BaseRecordReader {

    private final ReadOptions options;
    private final JsonFactory parsers;
    private final LineSplitter lines;
    private final Findings findings;
    private final IdRegister ids = new IdRegister();
    private Optional<DatasetMetadata> metadata = Optional.empty();
    private @Nullable JsonIn in;
    private boolean waiting;

    private LinesReader(InputFile input, ReadOptions options, LineSplitter lines) {
        super(input, options);
        this.options = options;
        this.parsers = JsonParsers.within(options.limits());
        this.lines = lines;
        this.findings = new Findings(input, log, line -> lines.number());
    }

    /** Opens JSON Lines; throws where the first line describes a dataset of another version. */
    static LinesReader open(InputFile input, ReadOptions options) throws IOException {
        LineSplitter lines = new LineSplitter(input, options.limits().maxFieldLength());
        boolean opened = false;
        try {
            LinesReader reader = new LinesReader(input, options, lines);
            reader.readHead();
            opened = true;
            return reader;
        } finally {
            if (!opened) {
                lines.close();
            }
        }
    }

    @Override
    public Optional<DatasetMetadata> metadata() {
        return metadata;
    }

    @Override
    protected long noted() {
        return lines.number();
    }

    @Override
    protected String location(long noted) {
        return "line " + noted;
    }

    /** The present line. */
    private SourceRef here() {
        return input.at(location(lines.number()));
    }

    private SourceRef place(JsonParser parser) {
        return input.at(Shown.pointer(parser.getParsingContext()) + ", line " + lines.number());
    }

    /** Reads the dataset's line, if the first line that is not blank is that; else the line waits for {@link #next}. */
    private void readHead() throws IOException {
        while (lines.next()) {
            if (!lines.blank()) {
                requireObject();
                waiting = !readDataset();
                break;
            }
            log.rowRead();
            log.rowBlank();
        }
        if (waiting) {
            log.add(Notice.of(
                    "dataset_line_missing",
                    Severity.INFO,
                    "the first line does not describe the dataset (\"type\":\"dataset\"); the records are read without metadata",
                    here()));
        }
    }

    /** A first line that is no object at all is another format: to reject every line of it one by one would help nobody. */
    private void requireObject() {
        String line = new String(lines.line(), lines.offset(), lines.length(), StandardCharsets.UTF_8).strip();
        if (!line.startsWith("{")) {
            throw new UprFormatException(
                    "not_this_format",
                    "is no JSON Lines: each line is an object in braces, and the first is not; name the format that it has",
                    here());
        }
    }

    private boolean readDataset() throws IOException {
        try {
            if (!typeOfLine().equals(RecordType.DATASET)) {
                return false;
            }
        } catch (RecordProblem e) {
            // Told when its turn comes.
            return false;
        }
        try (JsonParser parser = TypedLine.parser(parsers, lines)) {
            metadata = DatasetLine.read(parser, options.limits(), findings, this::here);
            return true;
        }
    }

    private String typeOfLine() throws IOException {
        try (TypedLine line = open()) {
            return line.type();
        }
    }

    /** Opens the present line, whatever is wrong with it being a problem of the record, but for its nesting. */
    private TypedLine open() throws IOException {
        try {
            return TypedLine.open(parsers, lines);
        } catch (JacksonException e) {
            throw problem(e);
        }
    }

    private RecordProblem problem(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            // A text cannot be too long: the line is not.
            throw JsonFaults.tooDeep(options.limits(), here());
        }
        return new RecordProblem(
                "the line is no JSON from column " + e.getLocation().getColumnNr() + " on");
    }

    @Override
    protected @Nullable UprRecord next() throws IOException {
        while (waiting || lines.next()) {
            waiting = false;
            log.rowRead();
            if (lines.blank()) {
                log.rowBlank();
                continue;
            }
            UprRecord record = read();
            if (record != null) {
                log.rowUsed();
                if (in != null) {
                    findings.addAll(in.remarks());
                }
                return record;
            }
        }
        return null;
    }

    private @Nullable UprRecord read() throws IOException {
        try (TypedLine line = open()) {
            RecordType<?> type = RecordType.ofName(line.type());
            if (type != null) {
                return read(type, line.parser());
            }
            if (!line.type().equals(RecordType.DATASET)) {
                throw new RecordProblem(
                        "\"type\" takes " + TypedLine.types() + ", not " + Shown.quoted(line.type()),
                        Optional.of(line.type()),
                        "/type",
                        1);
            }
            log.rowRejected();
            log.add(Notice.of(
                    "dataset_line_repeated",
                    Severity.WARNING,
                    "this line describes a dataset again, behind the first line; it is left out, the records behind it are read",
                    here()));
            return null;
        } catch (RecordProblem e) {
            findings.rejected(e);
            return null;
        }
    }

    private UprRecord read(RecordType<?> type, JsonParser parser) throws IOException {
        if (in == null) {
            in = new JsonIn(this::place, options.limits(), parser);
        }
        try {
            in.beginTyped(parser);
            UprRecord record = type.read(in);
            if (parser.nextToken() != null) {
                throw new RecordProblem("something follows the record on its line");
            }
            checkId(in, type.id(record));
            return record;
        } catch (JacksonException e) {
            throw problem(e);
        }
    }

    private void checkId(JsonIn read, Object id) {
        int line = (int) Math.min(lines.number(), Integer.MAX_VALUE);
        int before = ids.before(id, line);
        if (before != 0) {
            read.remark(Finding.duplicate(id.toString(), "line " + before, "", 1));
        }
    }

    @Override
    public void close() throws IOException {
        try {
            lines.close();
        } finally {
            super.close();
        }
    }
}
