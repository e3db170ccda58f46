package io.github.openupr.io.uhri;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.JsonElements;
import io.github.openupr.io.text.ReadLog;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of the JSON export, token by token. Belongs to one thread. */
final class JsonRows implements RowSource {

    private static final Map<String, UhriField> FIELDS =
            UhriField.ALL.stream().collect(Collectors.toUnmodifiableMap(UhriField::member, Function.identity()));

    private static final UhriField LAST = UhriField.ALL.get(UhriField.ALL.size() - 1);

    private final JsonElements elements;
    private final ReadLog log;
    private final Mechanisms mechanisms;
    private final JsonFields fields;
    private final JsonShape shape = new JsonShape();
    private final Map<String, String> kept = new HashMap<>();
    private UhriField expected = UhriField.ALL.get(0);

    private JsonRows(JsonElements elements, ReadLimits limits, ReadLog log, Mechanisms mechanisms) {
        this.elements = elements;
        this.log = log;
        this.mechanisms = mechanisms;
        this.fields = new JsonFields(elements, limits, shape, kept, this::warn);
    }

    static JsonRows open(InputFile in, ReadOptions options, ReadLog log, Mechanisms mechanisms) throws IOException {
        return new JsonRows(JsonElements.open(in, options.limits()), options.limits(), log, mechanisms);
    }

    @Override
    public Set<UhriField> fields() {
        return EnumSet.allOf(UhriField.class);
    }

    @Override
    public @Nullable UhriRow next() throws IOException {
        for (JsonParser parser = elements.next(); parser != null; parser = elements.next()) {
            log.rowRead();
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                try {
                    return read(parser);
                } catch (JacksonException e) {
                    throw elements.fault(e);
                }
            }
            log.rowRejected();
            log.add(Notice.of(
                    "element_no_object",
                    Severity.ERROR,
                    "is no object with the members of a row, so it is left out; take it out of the list",
                    elements.place()));
        }
        return null;
    }

    /** The field of a member; most files have the members in their order. */
    private @Nullable UhriField fieldOf(String name) {
        UhriField field = expected.member().equals(name) ? expected : FIELDS.get(name);
        if (field != null) {
            expected = UhriField.ALL.get(field == LAST ? 0 : field.ordinal() + 1);
        }
        return field;
    }

    private UhriRow read(JsonParser parser) throws IOException {
        shape.begin();
        fields.begin();
        if (!kept.isEmpty()) {
            kept.clear();
        }
        List<List<String>> row = UhriRow.blank();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            UhriField field = fieldOf(name);
            if (field == null) {
                fields.readOther(name);
            } else if (shape.see(field)) {
                row.set(field.ordinal(), fields.read(field));
            } else {
                repeated(name, parser);
            }
            // Most rows are those of other mechanisms: what follows in them need not be understood.
            if (field == UhriField.BODY && isOther(row.get(field.ordinal()))) {
                break;
            }
        }
        shape.keep(kept);
        return new UhriRow(elements.number(), row, kept.isEmpty() ? Map.of() : new HashMap<>(kept));
    }

    private boolean isOther(List<String> body) {
        return !body.isEmpty() && !mechanisms.isUpr(body.get(0));
    }

    private void repeated(String name, JsonParser parser) throws IOException {
        warn(
                "member_repeated",
                "the member " + name + " comes a second time; the first counts, this one is left out",
                JsonValue.of(parser));
    }

    private void warn(String code, String message, String value) {
        log.add(Notice.of(code, Severity.WARNING, message, elements.place(), value));
    }

    @Override
    public void close() throws IOException {
        elements.close();
    }
}
