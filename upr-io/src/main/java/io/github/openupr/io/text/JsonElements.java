package io.github.openupr.io.text;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.model.SourceRef;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An input as a sequence of JSON objects, however it holds them: an array of objects, several arrays behind each other, one object a
 * line, or objects one behind the other. Where the format knows envelopes (an object with a list such as {@code rows}, beside members
 * that do not matter), their lists are joined. Duplicate members are for the caller to find. Internal; belongs to one thread.
 */
public final class JsonElements implements Closeable {

    private static final Beside IGNORED = (name, parser) -> {};

    private final InputFile input;
    private final ReadLimits limits;
    private final Optional<String> envelope;
    private final JsonParser parser;
    private final Beside beside;

    /** Whose elements are given: the input itself, an array, or the list of an envelope. */
    private JsonStreamContext list;

    private boolean insideEnvelope;
    private long number;

    /** Told of the members of envelopes beside their list. */
    @FunctionalInterface
    public interface Beside {

        /** A member: the parser stands at its value, and stands there or at the value's end afterwards. */
        void member(String name, JsonParser parser) throws IOException;
    }

    private JsonElements(
            InputFile input, ReadLimits limits, Optional<String> envelope, JsonParser parser, Beside beside) {
        this.input = input;
        this.limits = limits;
        this.envelope = envelope;
        this.parser = parser;
        this.beside = beside;
        this.list = parser.getParsingContext();
    }

    /** Opens an input of objects; throws where it is blank, or begins with something else than an object or array. */
    public static JsonElements open(InputFile input, ReadLimits limits) throws IOException {
        return open(input, limits, Optional.empty(), IGNORED);
    }

    /** Opens an input of objects, or of envelopes that hold them in a list of this name: the first object that is seen decides. */
    public static JsonElements open(InputFile input, ReadLimits limits, String envelope) throws IOException {
        return open(input, limits, Optional.of(envelope), IGNORED);
    }

    /** The same, where the members of envelopes beside the list matter too. */
    public static JsonElements open(InputFile input, ReadLimits limits, String envelope, Beside beside)
            throws IOException {
        return open(input, limits, Optional.of(envelope), beside);
    }

    private static JsonElements open(InputFile input, ReadLimits limits, Optional<String> name, Beside beside)
            throws IOException {
        Optional<String> envelope;
        try (JsonElements first = begin(input, limits, Optional.empty(), IGNORED)) {
            envelope = first.look(name);
        }
        return begin(input, limits, envelope, beside);
    }

    private static JsonElements begin(InputFile input, ReadLimits limits, Optional<String> envelope, Beside beside)
            throws IOException {
        // The parser closes what it is given.
        return new JsonElements(
                input, limits, envelope, JsonParsers.within(limits).createParser(new Utf8Input(input)), beside);
    }

    /** Looks at the beginning: the name, if the first object is an envelope with a list of it. */
    private Optional<String> look(Optional<String> name) throws IOException {
        try {
            JsonToken token = parser.nextToken();
            requireObjects(token);
            if (token == JsonToken.START_ARRAY) {
                token = parser.nextToken();
            }
            return token == JsonToken.START_OBJECT && name.isPresent() && goToList(name.get())
                    ? name
                    : Optional.empty();
        } catch (JacksonException e) {
            // What can be read in front of it is given first.
            return Optional.empty();
        }
    }

    private void requireObjects(@Nullable JsonToken token) {
        if (token == null) {
            throw new UprFormatException(
                    "empty_input", "holds nothing but blanks; nothing can be read", input.asPlace());
        }
        if (token != JsonToken.START_ARRAY && token != JsonToken.START_OBJECT) {
            throw new UprFormatException(
                    "not_this_format",
                    "begins with neither a list nor an object of JSON; give a file of objects",
                    input.asPlace());
        }
    }

    /**
     * The parser at the start of the next element, whatever the caller has read of the one before; null behind the last. It stands at
     * START_OBJECT, or else the element is for the caller to reject: at the start of an array, at another value, or at the END_OBJECT
     * of what should be an envelope and has no list. Throws where the input is no JSON from here on.
     */
    public @Nullable JsonParser next() throws IOException {
        try {
            while (parser.getParsingContext() != list && parser.nextToken() != null) {
                // Goes to the end of the element before.
            }
            if (!advance()) {
                return null;
            }
            number++;
            return parser;
        } catch (JacksonException e) {
            number++;
            throw fault(e);
        }
    }

    /** Goes to the next element, out of one list and into another; false at the end. */
    private boolean advance() throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.END_ARRAY) {
                leaveList();
            } else if (token == JsonToken.START_ARRAY && list.inRoot()) {
                list = parser.getParsingContext();
            } else if (token != JsonToken.START_OBJECT || insideEnvelope || envelope.isEmpty()) {
                return true;
            } else if (goToList(envelope.get())) {
                enterList();
            } else {
                return true;
            }
        }
        return false;
    }

    private void enterList() {
        insideEnvelope = true;
        list = parser.getParsingContext();
    }

    /** An envelope may have its list twice. */
    private void leaveList() throws IOException {
        boolean again = insideEnvelope && goToList(envelope.orElseThrow());
        insideEnvelope = again;
        list = parser.getParsingContext();
    }

    /** Goes on in an object to the start of its list of this name, or else to the object's end. */
    private boolean goToList(String name) throws IOException {
        for (String member = parser.nextFieldName(); member != null; member = parser.nextFieldName()) {
            if (parser.nextToken() == JsonToken.START_ARRAY && member.equals(name)) {
                return true;
            }
            beside.member(member, parser);
            parser.skipChildren();
        }
        return false;
    }

    /** The parser that {@link #next} gives. */
    public JsonParser parser() {
        return parser;
    }

    /** Which element was given last, from 1. */
    public long number() {
        return number;
    }

    /** Where the element that was given last stands. */
    public SourceRef place() {
        return input.at(location(number));
    }

    /** How notices and records name the place of an element. */
    public static String location(long number) {
        return "record " + number;
    }

    /** What the parser threw while the caller read an element, as ours: the input cannot be read further. */
    public UprFormatException fault(JacksonException e) {
        return JsonFaults.of(e, parser, limits, this::place);
    }

    private SourceRef place(JsonLocation at) {
        return input.at(location(number) + ", line " + at.getLineNr() + ", column " + at.getColumnNr());
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
