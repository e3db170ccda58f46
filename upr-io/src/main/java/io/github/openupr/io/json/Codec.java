package io.github.openupr.io.json;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes one type of object. Hand-written, because a mapper takes the last of two members of one name, cannot say in plain words
 * what is wrong, and is slower. A test compares every codec with a plain mapper. Immutable and thread-safe.
 */
abstract class Codec<T> {

    /** Reads the object at which the input stands. */
    abstract T read(JsonIn in) throws IOException;

    /** Writes the members between the braces. */
    abstract void writeMembers(T value, JsonOut out) throws IOException;

    /** Writes an object. */
    final void write(T value, JsonOut out) throws IOException {
        out.startObject();
        writeMembers(value, out);
        out.endObject();
    }

    /** Writes a member. */
    final void write(Member member, T value, JsonOut out) throws IOException {
        out.name(member);
        write(value, out);
    }

    /** Writes a member, if there is a value. */
    final void write(Member member, Optional<? extends T> value, JsonOut out) throws IOException {
        if (value.isPresent()) {
            write(member, value.get(), out);
        }
    }

    /** Writes a list, unless it is empty. */
    final void write(Member member, List<? extends T> values, JsonOut out) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        out.startList(member);
        for (T value : values) {
            out.next();
            write(value, out);
        }
        out.endList();
    }
}
