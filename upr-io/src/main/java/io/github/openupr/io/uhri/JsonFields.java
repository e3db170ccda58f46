package io.github.openupr.io.uhri;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.text.JsonElements;
import io.github.openupr.io.text.JsonFaults;
import io.github.openupr.io.text.Pool;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads the values of members. What is not of the type that the export has there is kept as JSON text, and read as far as it can be.
 * Belongs to one reader.
 */
final class JsonFields {

    /** Tells of something odd: code, message, value. */
    interface Warning {
        void tell(String code, String message, String value);
    }

    private final JsonElements elements;
    private final ReadLimits limits;
    private final JsonShape shape;
    private final Map<String, String> kept;
    private final Warning warning;
    private final Pool<String> words = new Pool<>("a text", Pool.MANY, Function.identity());
    private final ListPool lists = new ListPool();
    private final List<String> list = new ArrayList<>();
    private final JsonParser parser;
    private int items;

    JsonFields(JsonElements elements, ReadLimits limits, JsonShape shape, Map<String, String> kept, Warning warning) {
        this.elements = elements;
        this.limits = limits;
        this.shape = shape;
        this.kept = kept;
        this.warning = warning;
        this.parser = elements.parser();
    }

    /** Begins a row. */
    void begin() {
        items = 0;
    }

    /** The texts of a field, at whose value the parser stands. */
    List<String> read(UhriField field) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            shape.isNull(field);
            return List.of();
        }
        if (token == JsonToken.START_ARRAY) {
            return list(field);
        }
        if (token == JsonToken.VALUE_STRING) {
            return field.kind() == UhriField.Kind.LIST || field.kind() == UhriField.Kind.NUMBER
                    ? keepOtherType(field, checked(JsonValue.of(parser)))
                    : List.of(field == UhriField.TEXT || field == UhriField.ANNOTATION_ID ? text() : word());
        }
        if (token == JsonToken.VALUE_NUMBER_INT && field.kind() == UhriField.Kind.NUMBER) {
            return List.of(word());
        }
        return keepOtherType(field, checked(JsonValue.of(parser)));
    }

    private List<String> list(UhriField field) throws IOException {
        list.clear();
        JsonToken token = parser.nextToken();
        while (token == JsonToken.VALUE_STRING) {
            count();
            list.add(word());
            token = parser.nextToken();
        }
        if (token != JsonToken.END_ARRAY || field.kind() != UhriField.Kind.LIST) {
            return keepOtherType(field, checked(JsonValue.ofRest(list, parser)));
        }
        if (list.isEmpty()) {
            shape.isEmptyList(field);
        }
        return lists.of(list);
    }

    private List<String> keepOtherType(UhriField field, String json) {
        kept.put(field.member() + Extras.JSON, json);
        warning.tell(
                "member_of_other_type",
                "the member " + field.member()
                        + " is not of the type that the export has there; kept in extras as it is",
                json);
        List<String> texts = JsonValue.texts(json);
        return field.kind() == UhriField.Kind.LIST || texts.isEmpty() ? texts : List.of(texts.get(0));
    }

    /** Keeps a member that the export does not have, at whose value the parser stands. */
    void readOther(String name) throws IOException {
        count();
        String key = Extras.keyOf(name);
        boolean text = parser.currentToken() == JsonToken.VALUE_STRING;
        String value = text ? text() : checked(JsonValue.of(parser));
        if (kept.containsKey(key) || kept.containsKey(key + Extras.JSON)) {
            warning.tell(
                    "member_repeated",
                    "the member " + name + " comes a second time; the first counts, this one is left out",
                    value);
        } else {
            kept.put(text ? key : key + Extras.JSON, value);
        }
    }

    private void count() {
        items++;
        if (items > limits.maxItems()) {
            throw JsonFaults.tooMany(limits, elements.place());
        }
    }

    /** A text that hardly comes again. */
    private String text() throws IOException {
        return checked(parser.getText());
    }

    /** A text that probably came before. */
    private String word() throws IOException {
        char[] characters = parser.getTextCharacters();
        return checked(words.get(characters, parser.getTextOffset(), parser.getTextLength()));
    }

    private String checked(String text) {
        if (text.length() > limits.maxFieldLength()) {
            throw JsonFaults.tooLong(limits.maxFieldLength(), elements.place());
        }
        return text;
    }
}
