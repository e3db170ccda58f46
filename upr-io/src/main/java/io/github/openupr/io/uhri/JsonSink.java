package io.github.openupr.io.uhri;

import io.github.openupr.io.text.JsonBytes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the JSON export: an array with one row a line. Belongs to one writer. */
final class JsonSink implements RowSink {

    private static final int PIECE = 1 << 12;

    private final OutputStream stream;
    private final JsonBytes out;
    private boolean first = true;
    private boolean firstMember = true;

    JsonSink(OutputStream stream) {
        this.stream = stream;
        this.out = new JsonBytes(stream);
    }

    @Override
    public void begin(Map<String, String> extras) throws IOException {
        out.put('[');
    }

    @Override
    public void write(UhriRow row, boolean withOthers, LeftOut leftOut) throws IOException {
        out.put(first ? "\n{" : ",\n{");
        first = false;
        firstMember = true;
        for (UhriField field : UhriField.ALL) {
            write(field, row);
        }
        // In the order of their names: the same data give the same bytes.
        for (Map.Entry<String, String> other : new TreeMap<>(row.form()).entrySet()) {
            if (Extras.isOther(other.getKey())) {
                if (withOthers) {
                    writeOther(other.getKey(), other.getValue());
                } else {
                    leftOut.count("what other formats keep of their rows in extras", true);
                    break;
                }
            }
        }
        out.put('}');
    }

    private void write(UhriField field, UhriRow row) throws IOException {
        List<String> texts = row.list(field);
        String kept = row.form().get(field.member() + Extras.JSON);
        if (kept != null && meansTheSame(field, kept, texts)) {
            name(field.member());
            raw(kept);
        } else if (texts.isEmpty()) {
            String shape = JsonShape.of(field, row.form());
            if (!shape.equals(JsonShape.MISSING)) {
                name(field.member());
                out.put(shape);
            }
        } else {
            name(field.member());
            writeTexts(field, texts);
        }
    }

    private static boolean meansTheSame(UhriField field, String json, List<String> texts) {
        List<String> read = JsonValue.texts(json);
        boolean all = field.kind() == UhriField.Kind.LIST || read.isEmpty();
        boolean same = (all ? read : List.of(read.get(0))).equals(texts);
        return same && JsonValue.isValid(json);
    }

    private void writeTexts(UhriField field, List<String> texts) throws IOException {
        if (field.kind() == UhriField.Kind.NUMBER && isNumber(texts.get(0))) {
            out.put(texts.get(0));
        } else if (field.kind() != UhriField.Kind.LIST) {
            out.quoted(texts.get(0));
        } else {
            out.put('[');
            for (int i = 0; i < texts.size(); i++) {
                out.put(i == 0 ? "" : ",");
                out.quoted(texts.get(i));
            }
            out.put(']');
        }
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.charAt(0) != '0'
                && text.length() <= 9
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private void writeOther(String key, String value) throws IOException {
        boolean json = key.endsWith(Extras.JSON) && JsonValue.isValid(value);
        name(Extras.nameOf(key));
        if (json) {
            raw(value);
        } else {
            out.quoted(value);
        }
    }

    private void name(String member) throws IOException {
        out.put(firstMember ? "" : ",");
        firstMember = false;
        out.quoted(member);
        out.put(':');
    }

    /** JSON as it stands. */
    private void raw(String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i += PIECE) {
            out.put(bytes, i, Math.min(PIECE, bytes.length - i));
        }
    }

    @Override
    public void end() throws IOException {
        out.put("\n]\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
