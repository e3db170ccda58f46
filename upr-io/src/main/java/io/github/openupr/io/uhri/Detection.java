package io.github.openupr.io.uhri;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.openupr.io.DetectedFormat;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.SourceFormat;
import io.github.openupr.io.sheet.WorkbookHead;
import io.github.openupr.io.text.FileHead;
import io.github.openupr.io.text.JsonParsers;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Recognises exports: JSON by a member of the first object that no other format has, workbooks by the titles of a sheet. */
final class Detection {

    private Detection() {}

    static Optional<DetectedFormat> of(FileHead head) {
        int first = head.firstVisibleByte();
        return first == '[' || first == '{' ? json(head) : workbook(head);
    }

    private static Optional<DetectedFormat> json(FileHead head) {
        try (JsonParser parser = JsonParsers.within(ReadLimits.defaults()).createParser(head.bytes())) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY) {
                parser.nextToken();
            }
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                if (isOwn(name)) {
                    return Optional.of(new DetectedFormat(
                            Optional.of(SourceFormat.UHRI_JSON),
                            "its first object has the member \"" + name
                                    + "\" of the export of the Universal Human Rights Index"));
                }
                parser.nextToken();
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (JacksonException | CharConversionException e) {
            // The head ends in the middle of the file, or it is no JSON: what was seen counts.
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOwn(String name) {
        return name.equals(UhriField.ANNOTATION_ID.member())
                || name.equals(UhriField.UPR_POSITIONS.member())
                || name.equals(UhriField.UPR_RECOMMENDING_COUNTRY.member());
    }

    private static Optional<DetectedFormat> workbook(FileHead head) {
        return WorkbookHead.of(head)
                .flatMap(workbook -> workbook.sheets().stream()
                        .filter(sheet ->
                                SheetHeader.of(sheet.firstRow()).missing().isEmpty())
                        .findFirst()
                        .map(sheet -> new DetectedFormat(
                                Optional.of(SourceFormat.UHRI_XLSX),
                                "its sheet \"" + sheet.name()
                                        + "\" has the columns of the export of the Universal Human Rights Index")));
    }
}
