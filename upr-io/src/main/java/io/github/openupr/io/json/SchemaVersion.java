package io.github.openupr.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprDataset;
import io.github.openupr.validation.Severity;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of the schema that a dataset names. Another major version cannot be read. A newer minor version may have members that this
 * one has not, and what they do to a record nobody can know here: such a record is left out, as with any unknown member; the others are read.
 */
final class SchemaVersion {

    private static final String OURS = UprDataset.SCHEMA_VERSION;
    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})");
    private static final String CODE = "unsupported_schema_version";

    private SchemaVersion() {}

    /** Reads the version at which the parser stands: what is to be told about it; throws where the dataset cannot be read. */
    static Optional<Finding> check(JsonParser parser, SourceRef place) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            return check(parser.getText(), parser, place);
        }
        String number = token.isNumeric() ? Shown.cut(parser.getText()) : "";
        if (number.equals(OURS) || number.equals(OURS.replace(".0", ""))) {
            return Optional.of(finding(
                    parser,
                    Finding.DATASET,
                    Severity.ERROR,
                    "\"schemaVersion\" takes a text: write \"" + OURS + "\", not " + number,
                    number));
        }
        throw new UprFormatException(
                CODE, "\"schemaVersion\" takes a text; write \"" + OURS + "\" if it is of that version", place);
    }

    private static Optional<Finding> check(String version, JsonParser parser, SourceRef place) {
        if (version.equals(OURS)) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(version);
        String major = OURS.substring(0, OURS.indexOf('.'));
        if (form.matches() && form.group(1).equals(major)) {
            return Optional.of(finding(
                    parser,
                    "schema_version_newer",
                    Severity.WARNING,
                    "the dataset is of schema version " + version + ", newer than " + OURS
                            + ", which this library reads; a record with a member that " + OURS
                            + " does not have is left out; use a newer release of the library",
                    version));
        }
        String remedy = form.matches() && !form.group(1).equals("0")
                ? "use a newer release of the library"
                : "correct it if the dataset is of version \"" + OURS + "\"";
        throw new UprFormatException(
                CODE,
                "is of schema version " + Shown.quoted(version) + ", and this library reads \"" + OURS + "\"; "
                        + remedy,
                place);
    }

    private static Finding finding(JsonParser parser, String code, Severity severity, String message, String value) {
        return new Finding(
                code,
                severity,
                message,
                Optional.of(value),
                Shown.pointer(parser.getParsingContext()),
                parser.currentTokenLocation().getLineNr());
    }

    /** A dataset does not name its version; its records are read all the same. */
    static Finding missing(int line) {
        return new Finding(
                "schema_version_missing",
                Severity.ERROR,
                "the dataset has no member \"schemaVersion\"; add \"schemaVersion\": \"" + OURS
                        + "\" in front; the records are read as of that version",
                Optional.empty(),
                "",
                line);
    }
}
