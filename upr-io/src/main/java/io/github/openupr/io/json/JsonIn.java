package io.github.openupr.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.text.JsonFaults;
import io.github.openupr.model.SourceRef;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one record as the codecs ask for them. What does not fit is a {@link RecordProblem}. Before each call of a method that
 * reads a value, the parser stands at the first token of the value; behind it, at the last. Belongs to one thread.
 */
final class JsonIn extends JsonValues {

    private final MemberGuesses guesses = new MemberGuesses();

    private final OpenObject record = new OpenObject(null);
    private @Nullable OpenObject object;
    private boolean typed;
    private int items;
    private int idLine;

    JsonIn(Function<JsonParser, SourceRef> places, ReadLimits limits, JsonParser parser) {
        super(places, limits, parser);
    }

    /** Goes over to the next record, which lies in this context of the parser; messages tell the path from there. */
    void begin(JsonParser source, @Nullable JsonStreamContext context) {
        goTo(source, context);
        object = null;
        typed = false;
        items = 0;
    }

    /** The line of the member "id" that was read last. */
    int idLine() {
        return idLine;
    }

    /** A place to which {@link #leaveOut} can go back: the object or list that was entered last. */
    Mark mark() {
        return new Mark(parser.getParsingContext(), object);
    }

    /** Tells a problem and goes to the end of the value in which it is, inside the object or list that was marked. */
    void leaveOut(RecordProblem problem, Mark mark) throws IOException {
        remark(problem.finding());
        if (parser.currentToken() == JsonToken.FIELD_NAME && isAt(mark)) {
            parser.nextToken();
        }
        while (!isAt(mark) && parser.nextToken() != null) {
            // Goes to the end of the value.
        }
        object = mark.object();
    }

    @SuppressWarnings("ReferenceEquality") // the parser has one object for each level
    private boolean isAt(Mark mark) {
        return parser.getParsingContext() == mark.context();
    }

    record Mark(JsonStreamContext context, @Nullable OpenObject object) {}

    /** Goes over to the next record, a line's: the parser stands at its first member, "type", or at its brace. */
    void beginTyped(JsonParser source) {
        begin(source, null);
        typed = true;
    }

    /** Enters an object. */
    void startObject() throws IOException {
        boolean resumed = typed && object == null && parser.currentToken() == JsonToken.VALUE_STRING;
        if (parser.currentToken() != JsonToken.START_OBJECT && !resumed) {
            throw wrong("an object");
        }
        OpenObject entered = object == null ? record : object.inner();
        entered.begin();
        if (resumed) {
            entered.add(Member.TYPE);
        }
        object = entered;
    }

    /** The next member of the object, standing at its value; null behind the last, where none of the required ones may be missing. */
    @Nullable Member member(Members required) throws IOException {
        OpenObject entered = object == null ? record : object;
        Member member = guesses.next(parser, entered);
        if (member == null) {
            if (parser.currentToken() == JsonToken.FIELD_NAME) {
                throw complaints().unknown(parser.currentName());
            }
            if (!entered.hasAll(required)) {
                throw complaints().missing(entered.missing(required));
            }
            object = entered.outer;
            return null;
        }
        if (!entered.add(member)) {
            throw complaints().twice();
        }
        parser.nextToken();
        if (member == Member.ID) {
            idLine = parser.currentTokenLocation().getLineNr();
        }
        return member;
    }

    /** Takes a member that the object does not have: refused, unless it is the type of a line. */
    void other(Member member) {
        if (member != Member.TYPE || !typed || object != record) {
            throw complaints().unknown(member.toString());
        }
    }

    /** Enters a list. */
    void startList() throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw wrong("a list");
        }
    }

    /** Whether there is another element in the list; then the parser stands at it. */
    boolean more() throws IOException {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            return false;
        }
        countItem();
        return true;
    }

    private void countItem() {
        if (++items > limits.maxItems()) {
            throw JsonFaults.tooMany(limits, places.apply(parser));
        }
    }

    /** Texts by name. */
    Map<String, String> texts() throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw wrong("an object of texts");
        }
        String first = parser.nextFieldName();
        if (first == null) {
            return Map.of();
        }
        String value = named();
        String name = parser.nextFieldName();
        if (name == null) {
            return Map.of(first, value);
        }
        Map<String, String> texts = new HashMap<>();
        texts.put(first, value);
        for (; name != null; name = parser.nextFieldName()) {
            if (texts.put(name, named()) != null) {
                throw complaints().twice();
            }
        }
        return texts;
    }

    /** The text of the name at which the parser stands. */
    private String named() throws IOException {
        countItem();
        parser.nextToken();
        return word();
    }
}
