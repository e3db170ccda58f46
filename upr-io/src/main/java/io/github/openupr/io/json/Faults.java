package io.github.openupr.io.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.JsonFaults;
import io.github.openupr.model.SourceRef;

/** What stops reading, with the JSON pointer of the place. */
final class Faults {

    private Faults() {}

    /** The parser's exception as ours. */
    static UprFormatException of(JacksonException e, JsonParser parser, InputFile input, ReadLimits limits) {
        return JsonFaults.of(e, parser, limits, at -> place(input, parser, at));
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
