package io.github.openupr.examples.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style sheet and the scripts of the page, which stand inside it.
 *
 * @param style the style sheet
 * @param charts the library of charts
 * @param script the page's own script
 */
record Assets(String style, String charts, String script) {

    /** The smallest build that draws bars. */
    private static final String ECHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.simple.min.js";

    static Assets load() {
        return new Assets(text("/report/report.css"), text(ECHARTS), text("/report/report.js"));
    }

    /** What the page may do: run these scripts and this style sheet, and nothing else; nothing is fetched. */
    String policy() {
        return "default-src 'none'; script-src " + hash(charts) + " " + hash(script) + "; style-src " + hash(style)
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String text(String resource) {
        try (InputStream bytes = Assets.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("the jar lacks " + resource);
            }
            // A browser reads every line end as LF before it takes the hash.
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("the jar cannot be read", e);
        }
    }
}
