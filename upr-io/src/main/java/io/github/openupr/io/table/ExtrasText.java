package io.github.openupr.io.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.text.JsonBytes;
import io.github.openupr.io.text.JsonParsers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a record keeps beside the model, as a JSON object whose members are texts, by name. Thread-safe. */
final class ExtrasText {

    private static final JsonFactory PARSERS = JsonParsers.within(ReadLimits.defaults());

    private ExtrasText() {}

    static String print(Map<String, String> extras) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            JsonBytes json = new JsonBytes(bytes);
            char before = '{';
            for (Map.Entry<String, String> each : new TreeMap<>(extras).entrySet()) {
                json.put(before);
                json.quoted(each.getKey());
                json.put(':');
                json.quoted(each.getValue());
                before = ',';
            }
            json.put('}');
            json.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The members; numbers, truth values and null as they are written. Throws {@link IllegalArgumentException} for any other text. */
    static Map<String, String> parse(String text) {
        Map<String, String> plain = parsePlain(text);
        return plain == null ? parseJson(text) : plain;
    }

    /** The members where nothing is escaped and no blank stands between, as this library writes them; null for all else. */
    private static @Nullable Map<String, String> parsePlain(String text) {
        int end = text.length() - 1;
        if (end < 1
                || text.charAt(0) != '{'
                || text.charAt(end) != '}'
                || text.chars().anyMatch(ExtrasText::isSpecial)) {
            return null;
        }
        Map<String, String> extras = new LinkedHashMap<>();
        int at = 1;
        while (text.charAt(at) == '"') {
            int nameEnd = text.indexOf('"', at + 1);
            if (nameEnd < 0 || !text.startsWith("\":\"", nameEnd)) {
                return null;
            }
            int valueEnd = text.indexOf('"', nameEnd + 3);
            if (valueEnd < 0
                    || extras.put(text.substring(at + 1, nameEnd), text.substring(nameEnd + 3, valueEnd)) != null) {
                return null;
            }
            at = valueEnd + 1;
            if (at == end) {
                return extras;
            }
            if (text.charAt(at) != ',') {
                return null;
            }
            at++;
        }
        return null;
    }

    /** Backslashes escape, and control characters stand in no JSON text. */
    private static boolean isSpecial(int c) {
        return c == '\\' || c < ' ';
    }

    private static Map<String, String> parseJson(String text) {
        Map<String, String> extras = new LinkedHashMap<>();
        try (JsonParser parser = PARSERS.createParser(text)) {
            require(parser.nextToken() == JsonToken.START_OBJECT);
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                require(parser.nextToken().isScalarValue());
                require(extras.put(name, parser.getText()) == null);
            }
            require(parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
        } catch (IOException e) {
            throw new IllegalArgumentException("no JSON object", e);
        }
        return extras;
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("no JSON object of texts");
        }
    }
}
