package io.github.openupr.io.document;

import io.github.openupr.io.printed.Block;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What page ends put between recommendations: footnotes that repeat one in the words of its speaker, and the note that the section was not
 * edited. Immutable.
 *
 * @param text the block without them; empty where it is nothing else
 * @param note a footnote in it
 */
record Footnotes(String text, Optional<Block> note) {

    private static final String REPEATS =
            "(?:The )?(?:recommendations? (?:as|was|were) (?:read|made|formulated|delivered|initially|originally)"
                    + "|original (?:wording of the )?recommendation)\\b";
    private static final Pattern NOTE = Pattern.compile(
            "^(?:\\d{1,3}|\\*{1,3})?\\s?\\.?\\s*" + REPEATS + ".*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern INNER =
            Pattern.compile("(?<=[;.)\\s])\\d{1,2}\\s+" + REPEATS + ".*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NOT_EDITED = Pattern.compile(
            "(?:^|[*∗]{1,3}\\s*)(?:the )?conclusions and\\s?/?\\s?(?:or )?recommendations (?:have|has|will|are)\\b.{0,24}edited\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKS = Pattern.compile("[*∗]{2,3}\\s*$");

    /** Looks for them in a block. */
    static Footnotes in(Block block) {
        String text = block.text();
        if (block.kind() == Block.Kind.NOTE) {
            return new Footnotes("", Optional.of(block));
        }
        // Most blocks have none, and looking for words is faster than for patterns.
        if (text.contains("edited")) {
            text = NOT_EDITED.matcher(text).replaceAll("");
        }
        if (text.endsWith("*") || text.endsWith("∗")) {
            text = MARKS.matcher(text).replaceAll("");
        }
        if (!text.contains("ecommendation") && !text.contains("riginal")) {
            return new Footnotes(text.strip(), Optional.empty());
        }
        if (NOTE.matcher(text).matches()) {
            return new Footnotes("", Optional.of(block));
        }
        Matcher inner = INNER.matcher(text);
        if (!inner.find()) {
            return new Footnotes(text.strip(), Optional.empty());
        }
        Block note = new Block(Block.Kind.NOTE, block.page(), inner.group(), List.of());
        return new Footnotes(text.substring(0, inner.start()).strip(), Optional.of(note));
    }
}
