package io.github.openupr.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.openupr.io.text.Utf8Check;
import java.io.Closeable;
import java.io.IOException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * A line of JSON Lines with its type, which mostly stands first. Belongs to one thread.
 *
 * @param type the type
 * @param parser stands at the value of the first member, if that is the type, or at the brace
 */
record TypedLine(String type, JsonParser parser) implements Closeable {

    /** Opens the present line; throws {@link RecordProblem} where it is no object with a type. */
    static TypedLine open(JsonFactory parsers, LineSplitter lines) throws IOException {
        checkBytes(lines);
        JsonParser parser = parser(parsers, lines);
        boolean opened = false;
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new RecordProblem("the line is no object in { }");
            }
            String first = parser.nextFieldName();
            TypedLine line =
                    Member.TYPE.toString().equals(first) ? typeFirst(parser) : typeLater(parsers, lines, parser);
            opened = true;
            return line;
        } finally {
            if (!opened) {
                parser.close();
            }
        }
    }

    /** A parser at the start of the present line. */
    static JsonParser parser(JsonFactory parsers, LineSplitter lines) throws IOException {
        return parsers.createParser(lines.line(), lines.offset(), lines.length());
    }

    private static void checkBytes(LineSplitter lines) {
        Utf8Check check = new Utf8Check();
        int wrong = check.firstWrong(lines.line(), lines.offset(), lines.length());
        if (wrong >= 0) {
            String hex = HexFormat.of().withUpperCase().toHexDigits((byte) check.wrongLead());
            throw new RecordProblem("the byte 0x" + hex + " of the line is not UTF-8");
        }
        if (check.insideCharacter()) {
            throw new RecordProblem("the line ends inside a character of UTF-8");
        }
    }

    private static TypedLine typeFirst(JsonParser parser) throws IOException {
        parser.nextToken();
        return new TypedLine(typeAt(parser), parser);
    }

    private static TypedLine typeLater(JsonFactory parsers, LineSplitter lines, JsonParser search) throws IOException {
        while (!Member.TYPE.toString().equals(search.currentName())) {
            search.nextToken();
            search.skipChildren();
            if (search.nextFieldName() == null) {
                throw new RecordProblem("the line lacks \"type\", which is " + types());
            }
        }
        search.nextToken();
        String type = typeAt(search);
        search.close();
        JsonParser parser = parser(parsers, lines);
        parser.nextToken();
        return new TypedLine(type, parser);
    }

    private static String typeAt(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw new RecordProblem("\"type\" takes " + types());
        }
        return parser.getText();
    }

    /** The types of records there are. */
    static String types() {
        return "one of " + RecordType.ALL.stream().map(RecordType::name).collect(Collectors.joining(", "));
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
