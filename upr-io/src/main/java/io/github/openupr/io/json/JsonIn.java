package io.github.openupr.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one record as the codecs ask for them. What does not fit is a {@link RecordProblem}. Before each call of a method that
 * reads a value, the parser stands at the first token of the value; behind it, at the last. Belongs to one thread.
 */
final class JsonIn {

    private final InputFile input;
    private final int maxLength;
    private final Pool<String> words = new Pool<>("a text", Pool.MANY, text -> text);
    private final Pool<StateCode> states =
            new Pool<>("a State code of three capital letters such as KAZ", Pool.MANY, StateCode::parse);
    private final Pool<ReviewId> reviews = new Pool<>("a review such as KAZ-4", Pool.FEW, ReviewId::parse);
    private final TermPool terms = new TermPool();
    private final MemberGuesses guesses = new MemberGuesses();
    private final ValuePools pools = new ValuePools();

    private final OpenObject record = new OpenObject(null);
    private @Nullable OpenObject object;
    private boolean typed;

    private JsonParser parser;
    private @Nullable JsonStreamContext base;

    JsonIn(InputFile input, int maxLength, JsonParser parser) {
        this.input = input;
        this.maxLength = maxLength;
        this.parser = parser;
    }

    /** Goes over to the next record, which lies in this context of the parser; messages tell the path from there. */
    void begin(JsonParser source, @Nullable JsonStreamContext context) {
        parser = source;
        base = context;
        object = null;
        typed = false;
    }

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
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    /** A text. */
    String text() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw wrong("a text");
        }
        String text = parser.getText();
        checkLength(text.length());
        return text;
    }

    /** A text that probably came before. */
    String word() throws IOException {
        return value(words);
    }

    /** The code of a State. */
    StateCode state() throws IOException {
        return value(states);
    }

    /** The id of a review. */
    ReviewId review() throws IOException {
        return value(reviews);
    }

    /** The terms. */
    TermPool terms() {
        return terms;
    }

    /** The pools of the rarer types. */
    ValuePools pools() {
        return pools;
    }

    /** A text that stands for a value. */
    <T> T value(Pool<T> pool) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw wrong(pool.what());
        }
        char[] text = parser.getTextCharacters();
        int length = parser.getTextLength();
        checkLength(length);
        try {
            return pool.get(text, parser.getTextOffset(), length);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw wrong(pool.what());
        }
    }

    /** The id of a record that belongs to a review. */
    <T> T id(String what, BiFunction<ReviewId, String, T> make) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw wrong(what);
        }
        char[] text = parser.getTextCharacters();
        int offset = parser.getTextOffset();
        int end = offset + parser.getTextLength();
        checkLength(end - offset);
        int colon = offset;
        while (colon < end && text[colon] != ':') {
            colon++;
        }
        try {
            ReviewId review = reviews.get(text, offset, colon - offset);
            // Without a colon the local part is blank, which no id takes.
            int local = Math.min(colon + 1, end);
            return make.apply(review, new String(text, local, end - local));
        } catch (IllegalArgumentException e) {
            throw wrong(what);
        }
    }

    /** A whole number. */
    int number() throws IOException {
        // Eleven characters are the longest int, and too few for a long to overflow.
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT || parser.getTextLength() > 11) {
            throw wrong("a whole number");
        }
        long number = parser.getLongValue();
        if (number != (int) number) {
            throw wrong("a whole number that is not so large");
        }
        return (int) number;
    }

    /** True or false. */
    boolean flag() throws IOException {
        if (!parser.currentToken().isBoolean()) {
            throw wrong("true or false");
        }
        return parser.getBooleanValue();
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
        parser.nextToken();
        String value = word();
        String name = parser.nextFieldName();
        if (name == null) {
            return Map.of(first, value);
        }
        Map<String, String> texts = new HashMap<>();
        texts.put(first, value);
        for (; name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            if (texts.put(name, word()) != null) {
                throw complaints().twice();
            }
        }
        return texts;
    }

    private void checkLength(int length) {
        if (length > maxLength) {
            throw tooLong();
        }
    }

    private UprFormatException tooLong() {
        return Faults.tooLong(maxLength, Faults.place(input, parser, parser.currentTokenLocation()));
    }

    private RecordProblem wrong(String expected) throws IOException {
        return complaints().wrong(expected);
    }

    private Complaints complaints() {
        return new Complaints(parser, base);
    }
}
