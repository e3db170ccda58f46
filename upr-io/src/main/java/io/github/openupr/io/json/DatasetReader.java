package io.github.openupr.io.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.BaseRecordReader;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.UprRecord;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a dataset, list after list as they stand in the file. Belongs to one thread. */
final class DatasetReader extends BaseRecordReader {

    private final ReadOptions options;
    private final Optional<DatasetMetadata> metadata;
    private final JsonParser parser;
    private final JsonIn in;
    private final Set<Member> seen = EnumSet.noneOf(Member.class);
    private @Nullable RecordType<?> list;
    private JsonStreamContext array;

    private DatasetReader(InputFile input, ReadOptions options, Optional<DatasetMetadata> metadata, JsonParser parser) {
        super(input, options);
        this.options = options;
        this.metadata = metadata;
        this.parser = parser;
        this.in = new JsonIn(input, options.limits().maxFieldLength(), parser);
        this.array = parser.getParsingContext();
    }

    /** Opens a dataset; throws where it is none, or of another version. */
    static DatasetReader open(InputFile input, ReadOptions options) throws IOException {
        JsonFactory parsers = Parsers.within(options.limits());
        Optional<DatasetMetadata> metadata =
                DatasetHead.of(input, parsers, options).metadata();
        // A parser reads when it is made: where that fails, nobody else closes the stream.
        InputStream bytes = new Utf8Input(input);
        boolean opened = false;
        try {
            DatasetReader reader = new DatasetReader(input, options, metadata, parsers.createParser(bytes));
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
        return metadata;
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
            throw Faults.of(e, parser, input, options.limits());
        }
    }

    /** Goes to the next list that is not empty; false at the end of the dataset. */
    private boolean nextList() throws IOException {
        if (parser.currentToken() == null) {
            parser.nextToken();
        }
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            Member member = checkMember(name);
            parser.nextToken();
            list = RecordType.ofList(member);
            if (list != null) {
                startList(member);
                return true;
            }
            parser.skipChildren();
        }
        checkEnd();
        return false;
    }

    private Member checkMember(String name) {
        Member member = Member.of(name);
        if (member == Member.TYPE) {
            throw malformed("unknown member \"type\"; a file with one record a line is JSON Lines, format jsonl");
        }
        if (member == null || !known(member)) {
            throw malformed("unknown member " + Shown.quoted(name) + " of the dataset; remove it");
        }
        if (member == Member.METADATA && metadata.isEmpty()) {
            throw malformed("the name \"metadata\" is written with escapes; write it plainly");
        }
        if (!seen.add(member)) {
            throw malformed("the dataset has \"" + member + "\" twice; join the two");
        }
        return member;
    }

    /** Whether a dataset has this member. */
    static boolean known(Member member) {
        return member == Member.SCHEMA_VERSION || member == Member.METADATA || RecordType.ofList(member) != null;
    }

    private void startList(Member member) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw malformed("\"" + member + "\" takes a list of records; put them into [ ]");
        }
        array = parser.getParsingContext();
    }

    private void checkEnd() throws IOException {
        if (parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() != null) {
            throw malformed("something follows the dataset; remove it, or split the file");
        }
    }

    private UprFormatException malformed(String message) {
        return Faults.malformed(message, Faults.place(input, parser));
    }

    /** The next record of the list that can be read, or null behind the last. */
    private @Nullable UprRecord nextOf(RecordType<?> type) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            log.rowRead();
            UprRecord record = read(type);
            if (record != null) {
                log.rowUsed();
                return record;
            }
        }
        return null;
    }

    private @Nullable UprRecord read(RecordType<?> type) throws IOException {
        try {
            in.begin(parser, array);
            return type.read(in);
        } catch (RecordProblem e) {
            log.rowRejected();
            String place = "/" + type.list() + "/" + array.getCurrentIndex() + ", line " + e.line();
            log.add(new Notice(
                    "record_invalid",
                    Severity.ERROR,
                    e.getMessage() + "; the record is left out until that is corrected",
                    Optional.of(input.at(place)),
                    e.value()));
            while (parser.getParsingContext() != array && parser.nextToken() != null) {
                // Goes to the end of the record.
            }
            return null;
        }
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
