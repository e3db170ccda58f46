package io.github.openupr.io.uhri;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** The JSON text of values that are not what the export has at their place, on one line and without blanks. */
final class JsonValue {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonValue() {}

    /** The value at which a parser stands; behind it, it stands at its last token. */
    static String of(JsonParser parser) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            copy(parser, out);
        }
        return text.toString();
    }

    /** A list of which some texts are read, and whose next element is where a parser stands. */
    static String ofRest(List<String> read, JsonParser parser) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            out.writeStartArray();
            for (String element : read) {
                out.writeString(element);
            }
            while (parser.currentToken() != JsonToken.END_ARRAY) {
                copy(parser, out);
                parser.nextToken();
            }
            out.writeEndArray();
        }
        return text.toString();
    }

    /** The texts, numbers and truth values of a value that is one, or a list that holds some; none where it is no JSON. */
    static List<String> texts(String json) {
        List<String> texts = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(json)) {
            boolean list = parser.nextToken() == JsonToken.START_ARRAY;
            for (JsonToken token = list ? parser.nextToken() : parser.currentToken();
                    token != null && token != JsonToken.END_ARRAY;
                    token = parser.nextToken()) {
                if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                    texts.add(parser.getText());
                }
                parser.skipChildren();
            }
        } catch (IOException e) {
            return List.of();
        }
        return texts;
    }

    /** Whether a text is one value of JSON. */
    static boolean isValid(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            boolean value = parser.nextToken() != null;
            parser.skipChildren();
            return value && parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }

    private static void copy(JsonParser parser, JsonGenerator out) throws IOException {
        int depth = 0;
        do {
            JsonToken token = parser.currentToken();
            if (token.isNumeric()) {
                // Digit for digit: a number may have more of them than a double holds.
                out.writeNumber(parser.getText());
            } else {
                out.copyCurrentEvent(parser);
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        } while (depth > 0 && parser.nextToken() != null);
    }
}
