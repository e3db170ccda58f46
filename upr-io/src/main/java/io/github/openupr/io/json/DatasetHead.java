package io.github.openupr.io.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.openupr.io.ReadOptions;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a dataset says about itself, wherever it stands: read before the records.
 *
 * @param metadata the description
 */
record DatasetHead(Optional<DatasetMetadata> metadata) {

    /** What is wrong with a dataset that does not say its version. */
    static final String NO_VERSION = "has no member \"schemaVersion\"; if it is a dataset, add \"schemaVersion\": \""
            + UprDataset.SCHEMA_VERSION + "\" in front";

    /** Looks through an input, no further than needed. */
    static DatasetHead of(InputFile input, JsonFactory parsers, ReadOptions options) throws IOException {
        try (InputStream bytes = new Utf8Input(input);
                JsonParser parser = parsers.createParser(bytes)) {
            try {
                return new Search(input, parser, options).run();
            } catch (JacksonException e) {
                throw Faults.of(e, parser, input, options.limits());
            }
        }
    }

    /** Reads the version, at which the parser stands; throws where it is another one. */
    static void checkVersion(JsonParser parser, SourceRef place) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw Faults.malformed(
                    "\"schemaVersion\" takes a text; write \"" + UprDataset.SCHEMA_VERSION + "\"", place);
        }
        String version = parser.getText();
        if (!version.equals(UprDataset.SCHEMA_VERSION)) {
            throw new UprFormatException(
                    "unsupported_schema_version",
                    "is of schema version " + Shown.quoted(version) + ", and this library reads \""
                            + UprDataset.SCHEMA_VERSION + "\"; use a newer release of the library",
                    place);
        }
    }

    /** Reads the description, at which the parser stands; there is no record that could be left out instead. */
    static DatasetMetadata readMetadata(JsonIn in, JsonParser parser, Supplier<SourceRef> place) throws IOException {
        try {
            in.begin(parser, null);
            return DatasetMetadataCodec.INSTANCE.read(in);
        } catch (RecordProblem e) {
            throw Faults.malformed(e.getMessage() + "; correct it", place.get());
        }
    }

    private static final class Search {

        private final InputFile input;
        private final JsonParser parser;
        private final ReadOptions options;
        private Optional<DatasetMetadata> metadata = Optional.empty();
        private boolean version;
        private boolean searched;

        Search(InputFile input, JsonParser parser, ReadOptions options) {
            this.input = input;
            this.parser = parser;
            this.options = options;
        }

        DatasetHead run() throws IOException {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UprFormatException(
                        "not_this_format",
                        "is no dataset: it does not begin with \"{\"; name the format that it has",
                        input.asPlace());
            }
            while (!(version && metadata.isPresent())) {
                String name = parser.nextFieldName();
                if (name == null) {
                    break;
                }
                parser.nextToken();
                if (version && parser.currentToken() == JsonToken.START_ARRAY && !searched) {
                    // Most datasets without a description in front have none: no need to parse all of the file twice.
                    searched = true;
                    if (!metadataNamed()) {
                        break;
                    }
                }
                read(name);
            }
            if (!version) {
                throw Faults.malformed(NO_VERSION, input.asPlace());
            }
            return new DatasetHead(metadata);
        }

        private boolean metadataNamed() throws IOException {
            try (InputStream bytes = input.open()) {
                return new ByteSearch("\"" + Member.METADATA + "\"").in(bytes);
            }
        }

        private void read(String name) throws IOException {
            if (name.equals(Member.SCHEMA_VERSION.toString())) {
                checkVersion(parser, Faults.place(input, parser));
                version = true;
            } else if (name.equals(Member.METADATA.toString())) {
                JsonIn in = new JsonIn(input, options.limits().maxFieldLength(), parser);
                metadata = Optional.of(readMetadata(in, parser, () -> Faults.place(input, parser)));
            } else {
                parser.skipChildren();
            }
        }
    }
}
