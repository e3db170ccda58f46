package io.github.openupr.io.uprinfo;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The values of a property.
 *
 * @param values the values, in their order
 * @param usual whether they are a list of objects, as the database gives them
 */
record PropertyValues(List<PropertyValue> values, boolean usual) {

    static final PropertyValues NONE = new PropertyValues(List.of(), true);

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** What people read of the first value; empty where there is none. */
    String text() {
        return values.isEmpty() ? "" : values.get(0).text();
    }

    List<String> texts() {
        return values.stream().map(PropertyValue::text).toList();
    }

    /** Whether there is nothing in it but values and labels. */
    boolean isPlain() {
        return values.stream().allMatch(value -> value.others().isEmpty());
    }

    /** The whole as JSON. */
    String json() {
        return values.stream().map(PropertyValues::json).collect(Collectors.joining(",", "[", "]"));
    }

    /** The keys of the vocabulary's entries: one as it stands, several as JSON; empty where the values are texts. */
    String keys() {
        List<String> keys = values.stream()
                .filter(value -> !value.label().isEmpty() && !value.value().isEmpty())
                .map(PropertyValue::value)
                .toList();
        return keys.size() <= 1
                ? String.join("", keys)
                : keys.stream().map(PropertyValues::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String json(PropertyValue value) {
        StringBuilder json = new StringBuilder();
        append("value", value.value().isEmpty() ? "" : quoted(value.value()), json);
        append("label", value.label().isEmpty() ? "" : quoted(value.label()), json);
        value.others().forEach((name, other) -> append(name, other, json));
        return "{" + json + "}";
    }

    private static void append(String name, String json, StringBuilder out) {
        if (!json.isEmpty()) {
            out.append(out.isEmpty() ? "" : ",")
                    .append(quoted(name))
                    .append(':')
                    .append(json);
        }
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
