package io.github.openupr.analysis;

/**
 * Something that a text names, and where.
 *
 * <p>Made by OpenUPR: no source says which words of a text name what; see {@link TextRecognition}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <C> the type of what is named
 * @param what what is named
 * @param words the words of the text that name it
 * @param start where they begin in the text, as {@link String#substring(int, int)} counts
 * @param end the place behind their end
 */
public record Recognized<C>(C what, String words, int start, int end) {

    /** What words of a text name, from one place to behind another. */
    static <C> Recognized<C> in(String text, C what, int start, int end) {
        return new Recognized<>(what, text.substring(start, end), start, end);
    }
}
