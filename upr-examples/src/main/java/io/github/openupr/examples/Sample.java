package io.github.openupr.examples;

import java.io.InputStream;

/**
 * The sample dataset inside this jar: Kazakhstan's fourth review (23 January 2025) with one recommendation of the third, as canonical JSON.
 *
 * <p>It is summarised from an article, a database row and a summary of accounts, and says so in its metadata. Thread-safe.
 */
public final class Sample {

    /** The name of its file. */
    public static final String NAME = "kazakhstan-4.json";

    private Sample() {}

    /** Its bytes, UTF-8; the caller closes the stream. */
    public static InputStream open() {
        InputStream bytes = Sample.class.getResourceAsStream("/sample/" + NAME);
        if (bytes == null) {
            throw new IllegalStateException("the jar lacks /sample/" + NAME);
        }
        return bytes;
    }
}
