package io.github.openupr.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.text.JsonFaults;
import io.github.openupr.io.text.Pool;
import io.github.openupr.io.text.Surrogates;
import io.github.openupr.model.SourceRef;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values of one record that are neither objects nor lists. Belongs to one thread. */
abstract class JsonValues {

    /** Tells the place in the file at which a parser stands. */
    final Function<JsonParser, SourceRef> places;

    /** The limits. */
    final ReadLimits limits;

    /** Stands at the first token of a value before the value is read; behind it, at the last. */
    JsonParser parser;

    private final int maxLength;
    private final Pool<String> words = new Pool<>("a text", Pool.MANY, JsonValues::whole);
    private final Pool<StateCode> states =
            new Pool<>("a State code of three capital letters such as KAZ", Pool.MANY, StateCode::parse);
    private final Pool<ReviewId> reviews = new Pool<>("a review such as KAZ-4", Pool.FEW, ReviewId::parse);
    private final TermPool terms = new TermPool();
    private final ValuePools pools = new ValuePools();
    private final List<Finding> remarks = new ArrayList<>();
    private @Nullable JsonStreamContext base;

    JsonValues(Function<JsonParser, SourceRef> places, ReadLimits limits, JsonParser parser) {
        this.places = places;
        this.limits = limits;
        this.maxLength = limits.maxFieldLength();
        this.parser = parser;
    }

    /** Goes over to the next record; messages tell the path from the context given. */
    final void goTo(JsonParser source, @Nullable JsonStreamContext context) {
        parser = source;
        base = context;
        remarks.clear();
    }

    /** What is to be told about the record although it can be read. */
    final List<Finding> remarks() {
        return remarks;
    }

    /** Tells something about what is read at present. */
    final void remark(Finding finding) {
        remarks.add(finding);
    }

    /** A text. */
    final String text() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw complaints().noText();
        }
        String text = parser.getText();
        checkLength(text.length());
        if (!isPlain(text.length())) {
            checkWhole(text);
        }
        return text;
    }

    /** Whether the text just read has no escape and nothing but ASCII: one byte for each character, and the quotes. */
    private boolean isPlain(int length) {
        long start = parser.currentTokenLocation().getByteOffset();
        return parser.currentLocation().getByteOffset() - start == length + 2;
    }

    /** A text that probably came before. */
    final String word() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw complaints().noText();
        }
        char[] text = parser.getTextCharacters();
        try {
            return words.get(text, parser.getTextOffset(), parser.getTextLength());
        } catch (IllegalArgumentException e) {
            // One that has to be told every time.
            return text();
        }
    }

    private static String whole(String text) {
        if (Surrogates.halved(text)) {
            throw new IllegalArgumentException("half a surrogate pair");
        }
        return text;
    }

    /** Tells it where a text or name has half a surrogate pair. */
    final void checkWhole(String text) {
        if (Surrogates.halved(text)) {
            remarks.add(complaints().halved(text));
        }
    }

    /** The code of a State. */
    final StateCode state() throws IOException {
        return value(states);
    }

    /** The id of a review. */
    final ReviewId review() throws IOException {
        return value(reviews);
    }

    /** The terms. */
    final TermPool terms() {
        return terms;
    }

    /** The pools of the rarer types. */
    final ValuePools pools() {
        return pools;
    }

    /** A text that stands for a value. */
    final <T> T value(Pool<T> pool) throws IOException {
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
    final <T> T id(String what, BiFunction<ReviewId, String, T> make) throws IOException {
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
            String name = new String(text, local, end - local);
            checkWhole(name);
            return make.apply(review, name);
        } catch (IllegalArgumentException e) {
            throw wrong(what);
        }
    }

    /** A whole number; whatever its range, which is told where the number lies outside. */
    final int number(int least, int most) throws IOException {
        OptionalInt read = Numbers.whole(parser);
        if (read.isEmpty()) {
            throw complaints().noNumber();
        }
        int number = read.getAsInt();
        if (number < least || number > most) {
            remarks.add(complaints().outOfRange(number, least, most));
        }
        return number;
    }

    /** True or false. */
    final boolean flag() throws IOException {
        if (!parser.currentToken().isBoolean()) {
            throw complaints().noFlag();
        }
        return parser.getBooleanValue();
    }

    private void checkLength(int length) {
        if (length > maxLength) {
            throw JsonFaults.tooLong(maxLength, places.apply(parser));
        }
    }

    /** The value is not what it should be. */
    final RecordProblem wrong(String expected) throws IOException {
        return complaints().wrong(expected);
    }

    /** Says what is wrong where the parser stands. */
    final Complaints complaints() {
        return new Complaints(parser, base);
    }

    /** The JSON pointer of what the parser stands at, or has just read. */
    final String pointer() {
        return Shown.pointer(parser.getParsingContext());
    }
}
