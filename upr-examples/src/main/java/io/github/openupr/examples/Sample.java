package io.github.openupr.examples;

import java.io.InputStream;

/**
 * The sample dataset inside this jar: Kazakhstan's fourth review (23 January 2025) with one recommendation of the third, as canonical JSON.
 *
 * <p>It is summarised from an article, a database row and a summary of accounts, and says so in its metadata. Beside it stand the smaller ones
 * of the lessons. Thread-safe.
 */
public final class Sample {

    /** The name of its file. */
    public static final String NAME = "kazakhstan-4.json";

    /**
     * The sample of the lessons that compare reviews: 24 recommendations to and by Kazakhstan in the first two cycles, as JSON Lines. States,
     * positions and issues are those of UPR Info's export, the words are our own.
     */
    public static final String EARLIER = "kazakhstan-earlier.jsonl";

    private Sample() {}

    /** Its bytes, UTF-8; the caller closes the stream. */
    public static InputStream open() {
        return open(NAME);
    }

    /** The bytes of a sample by its file's name, UTF-8; the caller closes the stream. */
    public static InputStream open(String name) {
        InputStream bytes = Sample.class.getResourceAsStream("/sample/" + name);
        if (bytes == null) {
            throw new IllegalStateException("the jar lacks /sample/" + name);
        }
        return bytes;
    }
}
