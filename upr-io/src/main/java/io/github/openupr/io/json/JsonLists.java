package io.github.openupr.io.json;

import java.io.IOException;
import java.util.List;

/** Lists in the results of analyses, under names that datasets do not have: also empty ones stand there, since programs look for them. */
final class JsonLists {

    private JsonLists() {}

    /** Writes one element. */
    @FunctionalInterface
    interface Element<T> {
        void write(T value, JsonOut out) throws IOException;
    }

    static <T> void write(String name, List<T> values, Element<T> element, JsonOut out) throws IOException {
        out.name(name);
        out.startList();
        for (T value : values) {
            out.next();
            element.write(value, out);
        }
        out.endList();
    }

    /** Words, codes or ids. */
    static void texts(String name, List<?> values, JsonOut out) throws IOException {
        write(name, values, (value, to) -> to.text(value.toString()), out);
    }
}
