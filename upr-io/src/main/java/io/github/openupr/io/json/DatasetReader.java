package io.github.openupr.io.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.text.BaseRecordReader;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.JsonFaults;
import io.github.openupr.io.text.JsonParsers;
import io.github.openupr.io.text.ReadLog;
import io.github.openupr.io.text.Utf8Input;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.UprRecord;
import io.github.openupr.validation.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a dataset, list after list as they stand in the file. Belongs to one thread. */
final class DatasetReader extends BaseRecordReader {

    private final ReadLimits limits;
    private final Findings findings;
    private final Description description;
    private final JsonParser parser;
    private final JsonIn in;
    private final IdRegister ids = new IdRegister();
    private final Set<Member> seen = EnumSet.noneOf(Member.class);
    private @Nullable RecordType<?> list;
    private JsonStreamContext array;
    private int place;
    private int line;

    private DatasetReader(
            InputFile input,
            ReadLimits limits,
            ReadLog log,
            Findings findings,
            Description description,
            JsonParser parser) {
        super(input, log);
        this.limits = limits;
        this.findings = findings;
        this.description = description;
        this.parser = parser;
        this.in = new JsonIn(at -> Faults.place(input, at), limits, parser);
        this.array = parser.getParsingContext();
    }

    /** Opens a dataset; throws where it is none, or of a version that cannot be read. */
    static DatasetReader open(InputFile input, ReadOptions options) throws IOException {
        ReadLimits limits = options.limits();
        ReadLog log = new ReadLog(options);
        Findings findings = new Findings(input, log, line -> line);
        JsonFactory parsers = JsonParsers.within(limits);
        Description description = DatasetHead.of(input, parsers, limits, findings);
        // A parser reads when it is made: where that fails, nobody else closes the stream.
        InputStream bytes = new Utf8Input(input);
        boolean opened = false;
        try {
            DatasetReader reader =
                    new DatasetReader(input, limits, log, findings, description, parsers.createParser(bytes));
            opened = true;
            return reader;
        } finally {
            if (!opened) {
                bytes.close();
            }
        }
    }

    @Override
    public Optional<DatasetMetadata> metadata() {
        return description.metadata();
    }

    @Override
    protected @Nullable UprRecord next() throws IOException {
        try {
            while (list != null || nextList()) {
                UprRecord record = list == null ? null : nextOf(list);
                if (record != null) {
                    return record;
                }
                list = null;
            }
            return null;
        } catch (JacksonException e) {
            throw Faults.of(e, parser, input, limits);
        }
    }

    /** Goes to the next list that is not empty; false at the end of the dataset. */
    private boolean nextList() throws IOException {
        if (parser.currentToken() == null) {
            parser.nextToken();
        }
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            Member member = Member.of(name);
            int line = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            if (opensList(member, name, line)) {
                return true;
            }
            parser.skipChildren();
        }
        checkEnd();
        return false;
    }

    /** Whether records follow; tells what is wrong with the member. */
    private boolean opensList(@Nullable Member member, String name, int line) throws IOException {
        if (member == null || !known(member)) {
            checkForLines(member);
            tell(Complaints.unknownOfDataset(name), line);
            return false;
        }
        boolean again = !seen.add(member);
        list = RecordType.ofList(member);
        if (list == null) {
            if (again) {
                tell("the dataset has \"" + member + "\" twice; the first one counts, remove the other", line);
            } else if (member == Member.METADATA && !description.described()) {
                tell("the name \"metadata\" is written with escapes; they are left out, write it plainly", line);
            }
            return false;
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            list = null;
            tell("\"" + member + "\" takes a list of records; it is left out, put the records into [ ]", line);
            return false;
        }
        if (again) {
            tell("the dataset has \"" + member + "\" twice; both are read, join the two", line);
        }
        array = parser.getParsingContext();
        return true;
    }

    /** A first line of JSON Lines is a dataset, in a way, but nothing behind it would be read. */
    private void checkForLines(@Nullable Member member) throws IOException {
        if (member == Member.TYPE
                && parser.currentToken() == JsonToken.VALUE_STRING
                && RecordType.isName(parser.getText())) {
            throw JsonFaults.malformed(
                    "unknown member \"type\"; a file with one record a line is JSON Lines, format jsonl",
                    Faults.place(input, parser));
        }
    }

    /** Whether a dataset has this member. */
    static boolean known(Member member) {
        return member == Member.SCHEMA_VERSION || member == Member.METADATA || RecordType.ofList(member) != null;
    }

    private void tell(String message, int line) {
        findings.add(new Finding(Finding.DATASET, Severity.ERROR, message, Optional.empty(), in.pointer(), line));
    }

    private void checkEnd() throws IOException {
        if (parser.currentToken() == JsonToken.END_OBJECT && !ended()) {
            tell("something follows the dataset; it is left out: remove it, or split the file", behindEnd());
        }
    }

    private boolean ended() throws IOException {
        try {
            return parser.nextToken() == null;
        } catch (JsonParseException e) {
            // What follows is no JSON either.
            return false;
        }
    }

    private int behindEnd() {
        return parser.currentLocation().getLineNr();
    }

    /** The next record of the list that can be read, or null behind the last. */
    private @Nullable UprRecord nextOf(RecordType<?> type) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            log.rowRead();
            line = parser.currentTokenLocation().getLineNr();
            UprRecord record = read(type);
            if (record != null) {
                log.rowUsed();
                findings.addAll(in.remarks());
                return record;
            }
        }
        return null;
    }

    private @Nullable UprRecord read(RecordType<?> type) throws IOException {
        try {
            in.begin(parser, array);
            UprRecord record = type.read(in);
            checkId(type, record);
            return record;
        } catch (RecordProblem e) {
            findings.rejected(e);
            while (parser.getParsingContext() != array && parser.nextToken() != null) {
                // Goes to the end of the record.
            }
            return null;
        }
    }

    private void checkId(RecordType<?> type, UprRecord record) {
        Object id = type.id(record);
        place = RecordPlace.of(type, array.getCurrentIndex());
        int before = ids.before(id, place);
        if (before != 0) {
            in.remark(Finding.duplicate(id.toString(), RecordPlace.pointer(before), in.pointer(), in.idLine()));
        }
    }

    @Override
    protected long noted() {
        return (long) place << Integer.SIZE | line;
    }

    @Override
    protected String location(long noted) {
        return RecordPlace.pointer((int) (noted >> Integer.SIZE)) + ", line " + (int) noted;
    }

    @Override
    public void close() throws IOException {
        try {
            parser.close();
        } finally {
            super.close();
        }
    }
}
