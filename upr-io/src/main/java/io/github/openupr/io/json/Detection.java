package io.github.openupr.io.json;

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
import org.jspecify.annotations.Nullable;

/** Recognises datasets and JSON Lines by the members of the first object, as far as the head of the file goes. */
final class Detection {

    private static final JsonFactory PARSERS = JsonParsers.within(ReadLimits.defaults());

    private @Nullable String type;
    private @Nullable Member member;
    private boolean foreign;

    private Detection() {}

    static Optional<DetectedFormat> of(FileHead head) {
        byte[] bytes = head.bytes();
        if (head.firstVisibleByte() != '{' || utf16(bytes)) {
            return Optional.empty();
        }
        Detection detection = new Detection();
        try (JsonParser parser = PARSERS.createParser(bytes)) {
            detection.look(parser);
        } catch (JacksonException | CharConversionException e) {
            // The head ends in the middle of the file, or the file is broken further down: what was seen counts.
            return detection.result();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return detection.result();
    }

    /** Whether the parser would take the bytes for UTF-16 or UTF-32. */
    private static boolean utf16(byte[] bytes) {
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Goes through the first object; a type decides at once, for records have lists of the same names as datasets. */
    private void look(JsonParser parser) throws IOException {
        parser.nextToken();
        for (String name = parser.nextFieldName(); name != null && type == null; name = parser.nextFieldName()) {
            Member found = Member.of(name);
            boolean text = parser.nextToken() == JsonToken.VALUE_STRING;
            if (found == Member.TYPE && text && RecordType.isName(parser.getText())) {
                type = parser.getText();
            } else if (found == null) {
                foreign = true;
            } else if (DatasetReader.known(found) && (member == null || member == Member.METADATA)) {
                member = found;
            }
            parser.skipChildren();
        }
    }

    private Optional<DetectedFormat> result() {
        if (type != null) {
            return Optional.of(new DetectedFormat(
                    Optional.of(SourceFormat.JSON_LINES),
                    "its first line is a JSON object with \"type\": \"" + type + "\""));
        }
        // Many formats have a member metadata; among members that no dataset has, it makes none.
        if (member != null && !(member == Member.METADATA && foreign)) {
            return Optional.of(new DetectedFormat(
                    Optional.of(SourceFormat.JSON), "is a JSON object with a dataset's member \"" + member + "\""));
        }
        return Optional.empty();
    }
}
