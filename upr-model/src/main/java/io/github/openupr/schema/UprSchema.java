package io.github.openupr.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A JSON Schema (draft 2020-12, only with keywords that draft-07 has too) of what this library reads and writes: datasets,
 * lines of JSON Lines, validation reports.
 *
 * <p>Made by OpenUPR: neither the United Nations nor UPR Info publish a schema; the description of each member names the
 * document or dataset field behind it.
 *
 * <p>A schema says what form the JSON has; the quality of the data is the business of the validation rules. Each stands
 * alone: it names no other file, and its {@link #id} is a name that is never fetched.
 *
 * <p>Immutable and thread-safe.
 *
 * @param version the version of the JSON form, such as {@code 1.0}: the member {@code schemaVersion} of what it describes
 * @param kind what it describes
 */
public record UprSchema(String version, Kind kind) {

    // Oldest first.
    private static final List<String> VERSIONS = List.of("1.0");

    private static final String NAMESPACE = "https://openupr.github.io/schema/";

    /** Checks that there is such a version; throws {@link IllegalArgumentException} if not. */
    public UprSchema {
        if (!VERSIONS.contains(version)) {
            throw new IllegalArgumentException(
                    "there is no schema of version \"" + version + "\" (one of " + VERSIONS + ")");
        }
    }

    /** The newest schema of datasets. */
    public static UprSchema latest() {
        return latest(Kind.DATASET);
    }

    /** The newest schema of a kind. */
    public static UprSchema latest(Kind kind) {
        return new UprSchema(VERSIONS.get(VERSIONS.size() - 1), kind);
    }

    /** The schema of a version and kind; throws {@link IllegalArgumentException} where there is no such version. */
    public static UprSchema of(String version, Kind kind) {
        return new UprSchema(version, kind);
    }

    /** All versions that there are, oldest first. */
    public static List<String> versions() {
        return VERSIONS;
    }

    /** Its {@code $id}, such as {@code https://openupr.github.io/schema/1.0/upr-dataset.schema.json}. */
    public String id() {
        return NAMESPACE + version + "/" + fileName();
    }

    /** Where it stands in the jar: {@code /schema/1.0/upr-dataset.schema.json}. */
    public String resourceName() {
        return "/schema/" + version + "/" + fileName();
    }

    private String fileName() {
        return "upr-" + kind + ".schema.json";
    }

    /** The schema itself: JSON in ASCII, with a line end behind the last line. Read from the jar at each call. */
    public String text() {
        // Asked of this class, so that the text comes from this jar whatever the thread's class loader is.
        try (InputStream bytes = UprSchema.class.getResourceAsStream(resourceName())) {
            if (bytes == null) {
                throw new IllegalStateException("the jar lacks " + resourceName());
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resourceName(), e);
        }
    }

    /** What a schema describes. {@link #parse} inverts {@link #toString}. Immutable and thread-safe. */
    public enum Kind {
        /** A dataset: the whole of a canonical JSON file. */
        DATASET,

        /** One line of JSON Lines. */
        RECORD,

        /** The report of a validation. */
        REPORT;

        private final String code = name().toLowerCase(Locale.ROOT);

        /**
         * The kind with this code, such as {@code "record"}; throws {@link IllegalArgumentException} for any other text.
         */
        public static Kind parse(String code) {
            for (Kind kind : values()) {
                if (kind.code.equals(code)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(
                    "no schema is called \"" + code + "\" (one of " + Arrays.toString(values()) + ")");
        }

        /** The code in lower case. */
        @Override
        public String toString() {
            return code;
        }
    }
}
