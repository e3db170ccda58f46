package io.github.openupr.io.json;

import io.github.openupr.validation.Notice;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names notices for programs that compare two runs: by code, record and value, never by the place, which moves when lines are added above
 * it. Of several that would have one name the second counts as another. Belongs to one thread.
 */
final class Fingerprints {

    private static final int BYTES = 16;

    private final Map<String, Integer> seen = new HashMap<>();
    private final MessageDigest digest;

    Fingerprints() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    String of(Notice notice) {
        String key = notice.code()
                + '\n'
                + notice.record().orElse("")
                + '\n'
                + notice.value().orElse("");
        int number = seen.merge(key, 1, Integer::sum);
        byte[] hash = digest.digest((key + '\n' + number).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }
}
