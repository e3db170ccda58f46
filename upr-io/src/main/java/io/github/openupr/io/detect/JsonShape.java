package io.github.openupr.io.detect;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.openupr.io.text.PlainLine;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What JSON of no known form looks like: the names of the first members of its first object. */
final class JsonShape {

    private static final JsonFactory PARSERS = new JsonFactory();
    private static final int MOST_NAMES = 5;
    private static final int LONGEST = 40;

    private JsonShape() {}

    /** The rest of a sentence: empty where no member is seen. */
    static String of(byte[] head) {
        Set<String> names = new LinkedHashSet<>();
        boolean list = false;
        try (JsonParser parser = PARSERS.createParser(head)) {
            list = parser.nextToken() == JsonToken.START_ARRAY;
            if (!list || parser.nextToken() == JsonToken.START_OBJECT) {
                for (String name = parser.nextFieldName();
                        name != null && names.size() < MOST_NAMES;
                        name = parser.nextFieldName()) {
                    names.add(PlainLine.of(name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name));
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
        } catch (JacksonException | CharConversionException e) {
            // The head ends in the middle of the file, or the file is broken further down: what was seen counts.
            return sentence(names, list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentence(names, list);
    }

    private static String sentence(Set<String> names, boolean list) {
        if (names.isEmpty()) {
            return list ? ": it is a list without objects" : "";
        }
        return ": " + (list ? "the first object of its list" : "its first object") + " has the members "
                + names.stream().collect(Collectors.joining("\", \"", "\"", "\""));
    }
}
