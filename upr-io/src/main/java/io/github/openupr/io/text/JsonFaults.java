package io.github.openupr.io.text;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.model.SourceRef;
import java.util.function.Function;

/**
 * What stops the reading of JSON, in words of this library: the parser's own texts have several lines and name classes. Internal;
 * thread-safe.
 */
public final class JsonFaults {

    private JsonFaults() {}

    /** The parser's exception as ours; the caller knows how to name a place. */
    public static UprFormatException of(
            JacksonException e, JsonParser parser, ReadLimits limits, Function<JsonLocation, SourceRef> places) {
        SourceRef place = places.apply(e.getLocation() == null ? parser.currentLocation() : e.getLocation());
        if (e instanceof StreamConstraintsException) {
            return parser.getParsingContext().getNestingDepth() > limits.maxNesting()
                    ? tooDeep(limits, place)
                    : tooLong(limits.maxFieldLength(), places.apply(parser.currentTokenLocation()));
        }
        if (e instanceof JsonEOFException) {
            return malformed("the input ends in the middle of the data; it was cut, get it again", place);
        }
        return malformed("is no JSON here; look for a missing or needless comma, quote or bracket, or for NaN", place);
    }

    /** Nesting beyond the limit. */
    public static UprFormatException tooDeep(ReadLimits limits, SourceRef place) {
        return new UprFormatException(
                "limit_nesting",
                "objects and lists are nested deeper than the limit of " + limits.maxNesting()
                        + "; raise ReadLimits.maxNesting if you trust it",
                place);
    }

    /** A text or line beyond the limit. */
    public static UprFormatException tooLong(int limit, SourceRef place) {
        return new UprFormatException(
                "limit_field_length",
                "longer than the limit of " + limit + " characters; raise ReadLimits.maxFieldLength if you trust it",
                place);
    }

    /** More elements in one record than the limit. */
    public static UprFormatException tooMany(ReadLimits limits, SourceRef place) {
        return new UprFormatException(
                "limit_items",
                "the lists and extras of one record have more than the limit of " + limits.maxItems()
                        + " elements; raise ReadLimits.maxItems if you trust it",
                place);
    }

    /** Input that breaks the rules of its format. */
    public static UprFormatException malformed(String message, SourceRef place) {
        return new UprFormatException("malformed", message, place);
    }
}
