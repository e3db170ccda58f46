package io.github.openupr.io.table;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** Reads which files a data package has, by the names of its tables. Thread-safe. */
final class PackageContents {

    /** Descriptions have some hundred kilobytes; one is held whole. */
    private static final int LONGEST = 1 << 24;

    private PackageContents() {}

    static Map<String, String> read(InputFile in, InputStream bytes, ReadLimits limits) throws IOException {
        JsonNode all = parse(in, bytes, limits);
        if (!all.path("resources").isArray() || all.path("resources").isEmpty()) {
            throw malformed(in, "has no list \"resources\", so it names no tables; get the description again");
        }
        Map<String, String> paths = new LinkedHashMap<>();
        for (JsonNode resource : all.path("resources")) {
            JsonNode path =
                    resource.path("path").isArray() && resource.path("path").size() == 1
                            ? resource.path("path").get(0)
                            : resource.path("path");
            if (!resource.path("name").isTextual() || !path.isTextual()) {
                throw malformed(in, "has a resource without a name or without one path; give it both as text");
            }
            String name = resource.path("name").textValue();
            if (paths.put(name, safe(in, path.textValue())) != null) {
                throw malformed(in, "has two resources \"" + PlainLine.of(name) + "\"; name one of them otherwise");
            }
        }
        return paths;
    }

    private static JsonNode parse(InputFile in, InputStream bytes, ReadLimits limits) throws IOException {
        byte[] head = bytes.readNBytes(LONGEST + 1);
        if (head.length > LONGEST) {
            throw new UprFormatException(
                    "limit_bytes", "is longer than 16 MiB; no description is, get it again", in.at(InputFile.PACKAGE));
        }
        ObjectMapper mapper = new ObjectMapper(JsonParsers.within(limits));
        try (JsonParser parser = mapper.createParser(head).enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)) {
            JsonNode all = mapper.readTree(parser);
            if (all == null || !all.isObject()) {
                throw malformed(in, "is no JSON object; get the description again");
            }
            return all;
        } catch (JacksonException e) {
            throw malformed(in, "is no JSON (" + PlainLine.of(e.getOriginalMessage()) + "); get the description again");
        }
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

    private static UprFormatException malformed(InputFile in, String message) {
        return new UprFormatException("malformed", message, in.at(InputFile.PACKAGE));
    }
}
