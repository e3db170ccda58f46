package io.github.openupr.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.github.openupr.validation.Severity;
import java.io.IOException;
import java.util.Optional;
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
        return wrong(expected, "");
    }

    /** The value is no text. */
    RecordProblem noText() throws IOException {
        JsonToken token = parser.currentToken();
        return scalar(token) && token != JsonToken.VALUE_STRING
                ? wrong("a text", '"' + Shown.cut(parser.getText()) + '"')
                : wrong("a text");
    }

    /** The value is no whole number. */
    RecordProblem noNumber() throws IOException {
        boolean quoted = parser.currentToken() == JsonToken.VALUE_STRING && Numbers.isWhole(parser.getText());
        return wrong(Numbers.WHOLE, quoted ? parser.getText() : "");
    }

    /** The value is neither true nor false. */
    RecordProblem noFlag() throws IOException {
        String text = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getText() : "";
        return wrong("true or false", text.equals("true") || text.equals("false") ? text : "");
    }

    /** The value is not what it should be; how to write it, if that is clear. */
    private RecordProblem wrong(String expected, String instead) throws IOException {
        JsonToken token = parser.currentToken();
        String actual = scalar(token) ? shown(token, parser.getText()) : describe(token);
        String message = subject() + " takes " + expected
                + (instead.isEmpty() ? ", not " + actual : ": write " + instead + ", not " + actual);
        if (token == JsonToken.VALUE_NULL && parser.getParsingContext().inObject()) {
            message += " (leave out what has no value)";
        }
        return problem(message, scalar(token) ? Optional.of(parser.getText()) : Optional.empty());
    }

    private static boolean scalar(@Nullable JsonToken token) {
        return token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL;
    }

    private static String shown(@Nullable JsonToken token, String value) {
        return token == JsonToken.VALUE_STRING ? Shown.quoted(value) : Shown.cut(value);
    }

    private static String describe(@Nullable JsonToken token) {
        return token == JsonToken.START_OBJECT ? "an object" : token == JsonToken.START_ARRAY ? "a list" : "null";
    }

    /** The member came before. */
    RecordProblem twice() {
        return problem(subject() + " is there twice", Optional.empty());
    }

    /** The object has no such member. */
    RecordProblem unknown(String name) {
        String owner = path(parser.getParsingContext().getParent());
        return problem(
                "unknown member " + Shown.quoted(name) + (owner.isEmpty() ? "" : " in " + Shown.quoted(owner))
                        + likely(name),
                Optional.empty());
    }

    /** A dataset has no such member. */
    static String unknownOfDataset(String name) {
        return "unknown member " + Shown.quoted(name) + " of the dataset" + likely(name)
                + "; it is left out, remove it";
    }

    private static String likely(String name) {
        return Member.like(name)
                .map(meant -> "; did you mean \"" + meant + "\"?")
                .orElse("");
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
        return problem((owner.isEmpty() ? "" : Shown.quoted(owner) + " ") + "lacks " + names, Optional.empty());
    }

    /** A number that is none of those that its member can have; the record is kept. */
    Finding outOfRange(int number, int least, int most) {
        String range = most == Integer.MAX_VALUE ? least + " or more" : least + " to " + most;
        return remark(
                "number_out_of_range",
                subject() + " takes " + range + ", not " + number + "; it is kept, correct it",
                Integer.toString(number));
    }

    /** A text or name that no encoding can hold; the record is kept. */
    Finding halved(String text) {
        return remark(
                "lone_surrogate",
                subject() + " holds half a surrogate pair (an escape such as \\ud800 without its other half), which"
                        + " formats other than JSON cannot hold; it is kept, correct it",
                text);
    }

    private Finding remark(String code, String message, String value) {
        return new Finding(code, Severity.WARNING, message, Optional.of(value), pointer(), line());
    }

    private RecordProblem problem(String message, Optional<String> value) {
        return new RecordProblem(message, value, pointer(), line());
    }

    private String pointer() {
        return Shown.pointer(parser.getParsingContext());
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
