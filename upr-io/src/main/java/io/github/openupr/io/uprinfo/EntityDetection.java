package io.github.openupr.io.uprinfo;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.openupr.io.DetectedFormat;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.text.FileHead;
import io.github.openupr.io.text.JsonParsers;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Recognises pages of the present database by the members that its entities have, as far as the head of the file goes. */
final class EntityDetection {

    private static final JsonFactory PARSERS = JsonParsers.within(ReadLimits.defaults());

    private boolean sharedId;
    private boolean template;
    private boolean metadata;

    private EntityDetection() {}

    static Optional<DetectedFormat> of(FileHead head) {
        int first = head.firstVisibleByte();
        // A byte of zeros among the first tells UTF-16, which no web address answers with.
        if ((first != '{' && first != '[') || head.firstLine().indexOf('\0') >= 0) {
            return Optional.empty();
        }
        EntityDetection detection = new EntityDetection();
        try (JsonParser parser = PARSERS.createParser(head.bytes())) {
            detection.look(parser);
        } catch (JacksonException | CharConversionException e) {
            // The head ends in the middle of the file, or the file is broken further down: what was seen counts.
            return detection.result();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return detection.result();
    }

    /** Goes through the objects up to the first entity, which stands in the input, in an array, or in the rows of an envelope. */
    private void look(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        while (token == JsonToken.START_ARRAY) {
            token = parser.nextToken();
        }
        if (token != JsonToken.START_OBJECT) {
            return;
        }
        for (String name = parser.nextFieldName(); name != null && !isFound(); name = parser.nextFieldName()) {
            if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("rows")) {
                look(parser);
                return;
            }
            note(name, parser.currentToken());
            parser.skipChildren();
        }
    }

    private void note(String name, JsonToken token) {
        sharedId |= name.equals(Entity.SHARED_ID);
        template |= name.equals(Entity.TEMPLATE);
        metadata |= name.equals(EntityParser.METADATA) && token == JsonToken.START_OBJECT;
    }

    /** No two of these members are enough: many a file has templates and metadata. */
    private boolean isFound() {
        return sharedId && (template || metadata);
    }

    private Optional<DetectedFormat> result() {
        return isFound()
                ? Optional.of(new DetectedFormat(
                        Optional.of(SourceFormat.UPR_INFO_JSON),
                        "its first object is an entity of UPR Info's present database, with sharedId and "
                                + (metadata ? "metadata" : "template")))
                : Optional.empty();
    }
}
