package io.github.openupr.io.uprinfo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.openupr.io.text.Pool;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes entities out of JSON, whatever their members are. Belongs to one reader. */
final class EntityParser {

    private static final JsonFactory GENERATORS = new JsonFactory();
    static final String METADATA = "metadata";
    private static final String VALUE = "value";
    private static final String LABEL = "label";
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Labels and keys repeat from entity to entity. */
    private final Pool<String> texts = new Pool<>("a text", Pool.MANY, Function.identity());

    private Map<String, String> members = new LinkedHashMap<>();
    private Map<String, PropertyValues> properties = new LinkedHashMap<>();
    private List<String> repeated = new ArrayList<>();
    private long digest;

    /** The entity at whose start the parser stands; it stands at the end then. */
    Entity read(JsonParser parser) throws IOException {
        members = new LinkedHashMap<>();
        properties = new LinkedHashMap<>();
        repeated = new ArrayList<>();
        digest = 0;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            digest(name);
            JsonToken token = parser.nextToken();
            if (name.equals(METADATA) && token == JsonToken.START_OBJECT) {
                readProperties(parser);
            } else {
                keepMember(name, token == JsonToken.VALUE_STRING ? text(parser) : json(parser));
            }
        }
        return new Entity(members, properties, List.copyOf(repeated), digest);
    }

    private void readProperties(JsonParser parser) throws IOException {
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            digest(name);
            parser.nextToken();
            PropertyValues values = values(parser);
            if (properties.containsKey(name)) {
                keepMember(METADATA + "." + name + "~2", values.isEmpty() ? "" : values.json());
                repeated.add(name);
            } else {
                properties.put(name, values);
            }
        }
    }

    /** A second member of one name gets another name: neither is lost. */
    private void keepMember(String name, String text) {
        if (text.isEmpty()) {
            return;
        }
        String free = name;
        for (int i = 2; members.containsKey(free); i++) {
            free = name + "~" + i;
        }
        if (!free.equals(name)) {
            repeated.add(name);
        }
        members.put(free, text);
    }

    private PropertyValues values(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            PropertyValue value = value(parser);
            return value == null ? PropertyValues.NONE : new PropertyValues(List.of(value), false);
        }
        List<PropertyValue> values = new ArrayList<>(1);
        boolean usual = true;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            usual &= token == JsonToken.START_OBJECT;
            PropertyValue value = value(parser);
            if (value != null) {
                values.add(value);
            }
        }
        return values.isEmpty() && usual ? PropertyValues.NONE : new PropertyValues(List.copyOf(values), usual);
    }

    /** A value, which is an object if it is as documented; null where there is nothing in it. */
    private @Nullable PropertyValue value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return valueObject(parser);
        }
        if (isText(parser.currentToken())) {
            String text = text(parser);
            return text.isEmpty() ? null : new PropertyValue(text, "", Map.of());
        }
        String json = json(parser);
        return json.isEmpty() ? null : new PropertyValue("", "", Map.of(VALUE, json));
    }

    private @Nullable PropertyValue valueObject(JsonParser parser) throws IOException {
        String value = "";
        String label = "";
        Map<String, String> others = Map.of();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            boolean text = isText(parser.nextToken());
            if (text && name.equals(VALUE) && value.isEmpty()) {
                value = text(parser);
            } else if (text && name.equals(LABEL) && label.isEmpty()) {
                label = text(parser);
            } else {
                boolean again = name.equals(VALUE) ? !value.isEmpty() : name.equals(LABEL) && !label.isEmpty();
                others = with(others, name, again, json(parser));
            }
        }
        return value.isEmpty() && label.isEmpty() && others.isEmpty() ? null : new PropertyValue(value, label, others);
    }

    private Map<String, String> with(Map<String, String> others, String name, boolean again, String json) {
        if (json.isEmpty()) {
            return others;
        }
        Map<String, String> more = new LinkedHashMap<>(others);
        String free = again ? name + "~2" : name;
        for (int i = 2; more.containsKey(free); i++) {
            free = name + "~" + i;
        }
        if (!free.equals(name)) {
            repeated.add(name);
        }
        more.put(free, json);
        return more;
    }

    /** A number or truth value is as good as its text. */
    private static boolean isText(JsonToken token) {
        return token.isScalarValue() && token != JsonToken.VALUE_NULL;
    }

    private String text(JsonParser parser) throws IOException {
        String text = texts.get(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        digest(text);
        return text;
    }

    /** What stands there as JSON; empty for null, an empty text, list or object. */
    private String json(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return "";
        }
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = GENERATORS.createGenerator(out)) {
            generator.copyCurrentStructure(parser);
        }
        String json = out.toString();
        digest(json);
        return json.equals("[]") || json.equals("{}") || json.equals("\"\"") ? "" : json;
    }

    private void digest(String text) {
        digest = (digest ^ text.hashCode()) * SPREAD;
        digest ^= digest >>> 29;
    }
}
