package io.github.openupr.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with a record, in one line.
 *
 * @param parser stands where it is wrong
 * @param base what the record lies in: messages tell the path from there; null for the whole input
 */
record Complaints(JsonParser parser, @Nullable JsonStreamContext base) {

    /** The value is not what it should be. */
    RecordProblem wrong(String expected) throws IOException {
        String message = subject() + " takes " + expected + ", not ";
        JsonToken token = parser.currentToken();
        if (token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
            String value = parser.getText();
            return new RecordProblem(message + Shown.quoted(value), value, line());
        }
        return new RecordProblem(message + describe(token), line());
    }

    private static String describe(@Nullable JsonToken token) {
        return token == JsonToken.START_OBJECT ? "an object" : token == JsonToken.START_ARRAY ? "a list" : "null";
    }

    /** The member came before. */
    RecordProblem twice() {
        return new RecordProblem(subject() + " is there twice", line());
    }

    /** The object has no such member. */
    RecordProblem unknown(String name) {
        String owner = path(parser.getParsingContext().getParent());
        return new RecordProblem(
                "unknown member " + Shown.quoted(name) + (owner.isEmpty() ? "" : " in " + Shown.quoted(owner)), line());
    }

    /** The object that ends here should have had these. */
    RecordProblem missing(Members members) {
        StringBuilder names = new StringBuilder();
        for (Member member : Member.values()) {
            if (members.has(member)) {
                names.append(names.isEmpty() ? "\"" : ", \"").append(member).append('"');
            }
        }
        String owner = path(parser.getParsingContext());
        return new RecordProblem((owner.isEmpty() ? "" : Shown.quoted(owner) + " ") + "lacks " + names, line());
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private String subject() {
        String path = path(parser.getParsingContext());
        return path.isEmpty() ? "a record" : Shown.quoted(path);
    }

    /** The way from the record to a value, such as {@code response/position}. */
    private String path(@Nullable JsonStreamContext from) {
        StringBuilder path = new StringBuilder();
        for (JsonStreamContext at = from; at != null && at != base; at = at.getParent()) {
            if (at.hasCurrentName() && at.inObject()) {
                path.insert(0, path.isEmpty() ? "" : "/").insert(0, at.getCurrentName());
            } else if (at.inArray() && at.hasCurrentIndex()) {
                path.insert(0, path.isEmpty() ? "" : "/").insert(0, at.getCurrentIndex());
            }
        }
        return path.toString();
    }
}
