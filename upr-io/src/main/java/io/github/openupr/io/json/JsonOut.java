package io.github.openupr.io.json;

import io.github.openupr.code.ReviewId;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.JsonBytes;
import io.github.openupr.io.text.Surrogates;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Writes JSON byte for byte as JavaScript's {@code JSON.stringify} does, with an indent of two blanks or on one line. Jackson's generator
 * escapes in its own way and refuses lone surrogates. Belongs to one thread.
 */
final class JsonOut {

    private final JsonBytes out;
    private final boolean indented;
    private final MemberNames names;
    private final WordCache words = new WordCache();
    private final QuotedReview reviews = new QuotedReview();
    private int depth;
    private boolean first = true;

    private JsonOut(OutputStream out, boolean indented, int depth) {
        this.out = new JsonBytes(out);
        this.indented = indented;
        this.names = indented ? MemberNames.INDENTED : MemberNames.COMPACT;
        this.depth = depth;
    }

    /** With line breaks and an indent, beginning so many levels deep. */
    static JsonOut indented(OutputStream out, int depth) {
        return new JsonOut(out, true, depth);
    }

    /** Without any blanks. */
    static JsonOut compact(OutputStream out) {
        return new JsonOut(out, false, 0);
    }

    void startObject() throws IOException {
        start('{');
    }

    void endObject() throws IOException {
        end('}');
    }

    void startList(Member member) throws IOException {
        name(member);
        startList();
    }

    /** A list whose name stands there already. */
    void startList() throws IOException {
        start('[');
    }

    void endList() throws IOException {
        end(']');
    }

    private void start(char bracket) throws IOException {
        out.put(bracket);
        depth++;
        first = true;
    }

    private void end(char bracket) throws IOException {
        depth--;
        if (!first) {
            newLine();
        }
        out.put(bracket);
        first = false;
    }

    private void newLine() throws IOException {
        if (indented) {
            out.put(MemberNames.LINE_BREAK, 0, 1 + 2 * depth);
        }
    }

    /** What stands before an element. */
    void next() throws IOException {
        if (!first) {
            out.put(',');
        }
        first = false;
        newLine();
    }

    /** A member's name, with all that stands before it; its value follows. */
    void name(Member member) throws IOException {
        byte[] name = names.get(depth, member);
        int start = first ? 1 : 0;
        first = false;
        out.put(name, start, name.length - start);
    }

    /** The name of a member that datasets do not have; its value follows. */
    void name(String member) throws IOException {
        next();
        out.quoted(member);
        out.put(indented ? ": " : ":");
    }

    /** A text under a name that datasets do not have. */
    void text(String member, String value) throws IOException {
        name(member);
        text(value);
    }

    /** A text that hardly comes again. */
    void text(Member member, String value) throws IOException {
        name(member);
        text(value);
    }

    /** A text whose name stands there already, or an element. */
    void text(String value) throws IOException {
        out.quoted(value);
    }

    void text(Member member, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(member, value.get());
        }
    }

    /** A text that probably comes again. */
    void word(Member member, String value) throws IOException {
        name(member);
        word(value);
    }

    void word(Member member, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            word(member, value.get());
        }
    }

    /** Codes and dates, whose text is their JSON form. */
    void code(Member member, Object value) throws IOException {
        word(member, value.toString());
    }

    void code(Member member, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            code(member, value.get());
        }
    }

    /** A list of texts or codes, unless it is empty. */
    void codes(Member member, List<?> values) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        startList(member);
        for (Object value : values) {
            next();
            word(value.toString());
        }
        endList();
    }

    private void word(String text) throws IOException {
        words.write(text, out);
    }

    /** The id of a review. */
    void review(Member member, ReviewId review) throws IOException {
        name(member);
        byte[] quoted = reviews.of(review);
        out.put(quoted, 0, quoted.length);
    }

    /** The id of a record that belongs to a review. */
    void id(Member member, ReviewId review, String local) throws IOException {
        name(member);
        byte[] quoted = reviews.of(review);
        out.put(quoted, 0, quoted.length - 1);
        out.put(':');
        out.characters(local);
        out.put('"');
    }

    void number(Member member, int value) throws IOException {
        name(member);
        number(value);
    }

    /** A number whose name stands there already. */
    void number(long value) throws IOException {
        out.put(Long.toString(value));
    }

    /** A number under a name that datasets do not have. */
    void count(String member, long count) throws IOException {
        name(member);
        number(count);
    }

    /** A share with at most four decimals under a name that datasets do not have, unless it is one of nothing. */
    void share(String member, OptionalDouble share) throws IOException {
        if (share.isPresent()) {
            name(member);
            out.put(Decimals.share(share.getAsDouble()));
        }
    }

    /** A probability under a name that datasets do not have. */
    void probability(String member, double probability) throws IOException {
        name(member);
        out.put(Decimals.probability(probability));
    }

    void number(Member member, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            number(member, value.getAsInt());
        }
    }

    void flag(Member member, boolean value) throws IOException {
        name(member);
        flag(value);
    }

    /** A truth value whose name stands there already. */
    void flag(boolean value) throws IOException {
        out.put(Boolean.toString(value));
    }

    void flag(Member member, Optional<Boolean> value) throws IOException {
        if (value.isPresent()) {
            flag(member, value.get());
        }
    }

    /** Texts by name, in the order of the names, unless there are none. */
    void texts(Member member, Map<String, String> values) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        name(member);
        startObject();
        for (Map.Entry<String, String> entry : new TreeMap<>(values).entrySet()) {
            checkName(entry.getKey());
            name(entry.getKey());
            text(entry.getValue());
        }
        endObject();
    }

    private static void checkName(String name) {
        if (Surrogates.halved(name)) {
            throw new UprFormatException(
                    "record_not_representable",
                    "the name " + Shown.quoted(name)
                            + " holds half a surrogate pair, which parsers of JSON do not take in names; correct it");
        }
    }

    /** A line break between records of JSON Lines, or at the end of the file. */
    void endLine() throws IOException {
        out.put('\n');
        first = true;
    }

    /** Members or elements, at least one, as another {@code JsonOut} wrote them at this depth. */
    void copy(Path from, long start, long end) throws IOException {
        out.copy(from, start, end);
        first = false;
    }

    /** A comma between elements that are copied. */
    void comma() throws IOException {
        if (!first) {
            out.put(',');
        }
    }

    /** How many bytes were written. */
    long position() {
        return out.position();
    }

    /** Hands everything on. */
    void flush() throws IOException {
        out.flush();
    }
}
