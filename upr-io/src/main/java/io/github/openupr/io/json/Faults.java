package io.github.openupr.io.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.model.SourceRef;

/** What stops reading, in words of this library: the parser's own texts have several lines and name classes. */
final class Faults {

    private Faults() {}

    /** The parser's exception as ours. */
    static UprFormatException of(JacksonException e, JsonParser parser, InputFile input, ReadLimits limits) {
        JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        SourceRef place = place(input, parser, at);
        if (e instanceof StreamConstraintsException) {
            return parser.getParsingContext().getNestingDepth() > limits.maxNesting()
                    ? tooDeep(limits, place)
                    : tooLong(limits.maxFieldLength(), place(input, parser));
        }
        if (e instanceof JsonEOFException) {
            return new UprFormatException(
                    "malformed", "the input ends in the middle of the data; it was cut, get it again", place);
        }
        return new UprFormatException(
                "malformed", "is no JSON here; look for a missing or needless comma, quote or bracket", place);
    }

    static UprFormatException tooDeep(ReadLimits limits, SourceRef place) {
        return new UprFormatException(
                "limit_nesting",
                "objects and lists are nested deeper than the limit of " + limits.maxNesting()
                        + "; raise ReadLimits.maxNesting if you trust it",
                place);
    }

    static UprFormatException tooLong(int limit, SourceRef place) {
        return new UprFormatException(
                "limit_field_length",
                "longer than the limit of " + limit + " characters; raise ReadLimits.maxFieldLength if you trust it",
                place);
    }

    static UprFormatException tooMany(ReadLimits limits, SourceRef place) {
        return new UprFormatException(
                "limit_items",
                "the lists and extras of one record have more than the limit of " + limits.maxItems()
                        + " elements; raise ReadLimits.maxItems if you trust it",
                place);
    }

    static UprFormatException malformed(String message, SourceRef place) {
        return new UprFormatException("malformed", message, place);
    }

    /** Where the parser stands. */
    static SourceRef place(InputFile input, JsonParser parser) {
        return place(input, parser, parser.currentTokenLocation());
    }

    static SourceRef place(InputFile input, JsonParser parser, JsonLocation at) {
        return input.at(location(parser, at));
    }

    /** Where a parser stands, in an input of any kind. */
    static String location(JsonParser parser, JsonLocation at) {
        String pointer = Shown.pointer(parser.getParsingContext());
        String line = "line " + at.getLineNr() + ", column " + at.getColumnNr();
        return pointer.isEmpty() ? line : pointer + ", " + line;
    }
}
