package io.github.openupr.io.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.JsonFaults;
import io.github.openupr.io.text.Utf8Input;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Looks for what a dataset says about itself, wherever it stands: read before the records. Belongs to one thread. */
final class DatasetHead {

    private final InputFile input;
    private final JsonParser parser;
    private final Description description;
    private boolean searched;
    private boolean listed;

    private DatasetHead(InputFile input, JsonParser parser, Description description) {
        this.input = input;
        this.parser = parser;
        this.description = description;
    }

    /** Looks through an input, no further than needed. */
    static Description of(InputFile input, JsonFactory parsers, ReadLimits limits, Findings findings)
            throws IOException {
        try (InputStream bytes = new Utf8Input(input);
                JsonParser parser = parsers.createParser(bytes)) {
            try {
                Description description = new Description(parser, limits, findings, () -> Faults.place(input, parser));
                new DatasetHead(input, parser, description).run(findings);
                return description;
            } catch (JacksonException e) {
                throw Faults.of(e, parser, input, limits);
            }
        }
    }

    private void run(Findings findings) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new UprFormatException(
                    "not_this_format",
                    "is no dataset: it does not begin with \"{\"; name the format that it has",
                    input.asPlace());
        }
        int line = parser.currentTokenLocation().getLineNr();
        while (!(description.versioned() && description.described())) {
            String name = parser.nextFieldName();
            if (name == null) {
                break;
            }
            parser.nextToken();
            if (description.versioned() && parser.currentToken() == JsonToken.START_ARRAY && !searched) {
                // Most datasets without a description in front have none: no need to parse all of the file twice.
                searched = true;
                if (!metadataNamed()) {
                    break;
                }
            }
            look(Member.of(name));
        }
        if (!description.versioned()) {
            findings.add(withoutVersion(line));
        }
    }

    private void look(@Nullable Member member) throws IOException {
        if (member == null || !description.take(member)) {
            listed |= member != null && RecordType.ofList(member) != null;
            parser.skipChildren();
        }
    }

    /** Any object could be meant as anything: without a version, only lists of records make one a dataset. */
    private Finding withoutVersion(int line) {
        if (listed) {
            return SchemaVersion.missing(line);
        }
        throw JsonFaults.malformed(
                "has no member \"schemaVersion\"; if it is a dataset, add \"schemaVersion\": \""
                        + UprDataset.SCHEMA_VERSION + "\" in front",
                input.asPlace());
    }

    private boolean metadataNamed() throws IOException {
        try (InputStream bytes = input.open()) {
            return new ByteSearch("\"" + Member.METADATA + "\"").in(bytes);
        }
    }
}
