package io.github.openupr.io;

import io.github.openupr.io.text.InputFile;
import io.github.openupr.model.SourceRef;
import io.github.openupr.validation.ValidationPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a policy, which says what a user makes of the rules, from JSON in UTF-8. Every member may be missing:
 *
 * <pre>{@code
 * {
 *   "disable": ["html_entity"],
 *   "severity": {"self_recommendation": "info"},
 *   "maxNoticesPerCode": 100,
 *   "maxNotices": {"review_missing": 5}
 * }
 * }</pre>
 *
 * <p>Nothing is passed over: what is not understood is a {@link UprFormatException} with its place. Its code is {@code policy_unknown_code}
 * for a code that the {@link io.github.openupr.validation.RuleCatalog} does not have, {@code policy_unknown_severity}, {@code limit_bytes}
 * for more than a mebibyte, and {@code policy_invalid} for all else: no JSON, nothing at all, a member that a policy does not have, a value
 * of the wrong type, a negative number, a member or code that is there twice, a code that is disabled and has a severity or number too.
 *
 * <p>Thread-safe.
 */
public final class PolicyReader {

    /** Far more than all codes take. */
    private static final int MAX_BYTES = 1 << 20;

    private PolicyReader() {}

    /** Reads a file, named by its file name. Throws {@link IOException} for the disk. */
    public static ValidationPolicy read(Path path) throws IOException {
        InputFile.requireReadable(path);
        try (InputStream in = Files.newInputStream(path)) {
            return read(in, String.valueOf(path.getFileName()));
        }
    }

    /** Reads a stream, which stays open; the name stands in messages. Throws {@link IOException} where the stream does. */
    public static ValidationPolicy read(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new UprFormatException(
                    "limit_bytes",
                    "is larger than " + MAX_BYTES + " bytes, which no policy is; name another file",
                    SourceRef.builder().source(name).build());
        }
        return Formats.readPolicy(bytes, name);
    }
}
