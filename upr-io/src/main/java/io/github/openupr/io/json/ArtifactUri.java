package io.github.openupr.io.json;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

/** Names of files as references (RFC 3986) in which nothing of the name is taken for a scheme, a host, a query or a fragment. */
final class ArtifactUri {

    private static final String FOR_THEMSELVES = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private ArtifactUri() {}

    /** A file: relative as its path is, or of the scheme {@code file}. */
    static String of(Path path) {
        Path plain = path.normalize();
        StringBuilder uri = new StringBuilder();
        Path root = plain.getRoot();
        if (root != null) {
            uri.append("file:///");
            String drive = root.toString().replace('\\', ' ').replace('/', ' ').strip();
            uri.append(drive.isEmpty() ? "" : encoded(drive) + "/");
        }
        String separator = "";
        for (Path name : plain) {
            uri.append(separator).append(encoded(name.toString()));
            separator = "/";
        }
        return uri.toString();
    }

    /** The name of an input: data, so it always becomes a relative reference. */
    static String ofName(String name) {
        StringBuilder uri = new StringBuilder();
        int start = 0;
        // Two slashes in front would begin a host.
        while (start < name.length() && name.charAt(start) == '/') {
            uri.append("%2F");
            start++;
        }
        String separator = "";
        for (String segment : name.substring(start).split("/", -1)) {
            uri.append(separator).append(encoded(segment));
            separator = "/";
        }
        return uri.toString();
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            if (FOR_THEMSELVES.indexOf((char) b) >= 0) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEX.toHexDigits(b));
            }
        }
        return encoded.toString();
    }
}
