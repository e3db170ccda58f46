package io.github.openupr.io.table;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.openupr.io.ReadLimits;
import io.github.openupr.io.UprFormatException;
import io.github.openupr.io.text.InputFile;
import io.github.openupr.io.text.JsonParsers;
import io.github.openupr.io.text.PlainLine;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads which files a data package has, by the names of its tables. Thread-safe. */
final class PackageContents {

    /** Descriptions have some hundred kilobytes; one is held whole. */
    private static final int LONGEST = 1 << 24;

    private PackageContents() {}

    static Map<String, String> read(InputFile in, InputStream bytes, ReadLimits limits) throws IOException {
        byte[] description = bytes.readNBytes(LONGEST + 1);
        if (description.length > LONGEST) {
            throw new UprFormatException(
                    "limit_bytes", "is longer than 16 MiB; no description is, get it again", in.at(InputFile.PACKAGE));
        }
        Map<String, String> paths = new LinkedHashMap<>();
        try (JsonParser parser = JsonParsers.within(limits)
                .createParser(description)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw malformed(in, "is no JSON object; get the description again");
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String member = parser.currentName();
                if (parser.nextToken() == JsonToken.START_ARRAY && member.equals("resources")) {
                    addResources(in, parser, paths);
                } else {
                    parser.skipChildren();
                }
            }
        } catch (JacksonException e) {
            throw malformed(in, "is no JSON (" + PlainLine.of(e.getOriginalMessage()) + "); get the description again");
        }
        if (paths.isEmpty()) {
            throw malformed(in, "has no list \"resources\", so it names no tables; get the description again");
        }
        return paths;
    }

    private static void addResources(InputFile in, JsonParser parser, Map<String, String> paths) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw nameless(in);
            }
            @Nullable String name = null;
            @Nullable String path = null;
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String member = parser.currentName();
                parser.nextToken();
                switch (member) {
                    case "name" -> name = text(in, parser);
                    case "path" -> path = onlyText(in, parser);
                    default -> parser.skipChildren();
                }
            }
            if (name == null || path == null) {
                throw nameless(in);
            }
            if (paths.put(name, safe(in, path)) != null) {
                throw malformed(in, "has two resources \"" + PlainLine.of(name) + "\"; name one of them otherwise");
            }
        }
    }

    /** A text, or a list of one. */
    private static String onlyText(InputFile in, JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return text(in, parser);
        }
        parser.nextToken();
        String only = text(in, parser);
        if (parser.nextToken() != JsonToken.END_ARRAY) {
            throw nameless(in);
        }
        return only;
    }

    private static String text(InputFile in, JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw nameless(in);
        }
        return parser.getText();
    }

    /** Only files beside the description: the specification forbids any other path too, and a web address is never fetched. */
    private static String safe(InputFile in, String path) {
        boolean outside = path.isBlank()
                || path.startsWith("/")
                || path.startsWith("~")
                || path.indexOf('\\') >= 0
                || path.indexOf(':') >= 0
                || path.indexOf('\0') >= 0
                || Arrays.asList(path.split("/", -1)).contains("..");
        if (outside) {
            throw malformed(
                    in,
                    "names the file \"" + PlainLine.of(path)
                            + "\", which does not stand in the package; put it there and name it without .. and slash");
        }
        return path.startsWith("./") ? path.substring(2) : path;
    }

    private static UprFormatException nameless(InputFile in) {
        return malformed(in, "has a resource without a name or without one path; give it both as text");
    }

    private static UprFormatException malformed(InputFile in, String message) {
        return new UprFormatException("malformed", message, in.at(InputFile.PACKAGE));
    }
}
