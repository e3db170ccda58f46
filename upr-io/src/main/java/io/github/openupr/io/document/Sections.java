package io.github.openupr.io.document;

import io.github.openupr.io.printed.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The parts of a report as their headings set them apart (field "Contents" of each report). Immutable.
 *
 * @param head the title and the contents
 * @param introduction paragraphs 1 to 4: session, date, troika, documents
 * @param proceedings "I. Summary of the proceedings of the review process": presentation and interactive dialogue
 * @param conclusions "II. Conclusions and/or recommendations", without its heading
 * @param pledges "III. Voluntary pledges and commitments"
 * @param annex the delegation
 */
record Sections(
        List<Block> head,
        List<Block> introduction,
        List<Block> proceedings,
        List<Block> conclusions,
        List<Block> pledges,
        List<Block> annex) {

    private static final Pattern INTRODUCTION = heading("introduction");
    private static final Pattern PROCEEDINGS =
            heading("(?:[I1l]\\s?\\.?\\s*)?summary of the proceedings of the review process");
    private static final Pattern CONCLUSIONS =
            heading("(?:(?:II|ll|11|2)\\s?\\.?\\s*)?conclusions?\\s+(?:and\\s?/\\s?or|and|or)\\s+recommendations?");
    private static final Pattern PLEDGES =
            Pattern.compile("(?:(?:III|lll|IV)\\s?\\.?\\s*)?voluntary\\s+(?:pledges?|commitments?)\\b.{0,80}", flags());
    private static final Pattern ANNEX = Pattern.compile(
            "annex(?:es)?\\b(?:\\s+[IVX1-9]{1,3})?\\W*(?:\\[.{0,40})?" + "(?:composition of the delegation.{0,40})?",
            flags());
    private static final Pattern DELEGATION = heading("composition of the delegation(?: of .{1,60})?");

    /** The dots and numbers of pages at the end of a line of the contents. */
    private static final Pattern OF_CONTENTS = Pattern.compile(".*(?:\\.{4,}|\\d\\s*$|…{2,}).*");

    private static int flags() {
        return Pattern.CASE_INSENSITIVE;
    }

    private static Pattern heading(String words) {
        return Pattern.compile(words + "[\\s*∗.:†]*+", flags());
    }

    static Sections of(List<Block> blocks) {
        int introduction = first(blocks, 0, INTRODUCTION).orElse(-1);
        int conclusions = last(blocks, Math.max(introduction, 0), block -> is(block, CONCLUSIONS))
                .orElseGet(() -> firstLeadIn(blocks, Math.max(introduction, 0)) - 1);
        if (conclusions < 0) {
            return new Sections(blocks, List.of(), List.of(), List.of(), List.of(), List.of());
        }
        int annex = first(blocks, conclusions + 1, ANNEX)
                .orElseGet(() -> first(blocks, conclusions + 1, DELEGATION).orElse(blocks.size()));
        int pledges = first(blocks, conclusions + 1, PLEDGES).orElse(annex);
        pledges = Math.min(pledges, annex);
        int proceedings = first(blocks, introduction + 1, PROCEEDINGS).orElse(introduction);
        proceedings = proceedings > conclusions ? introduction : proceedings;
        return new Sections(
                blocks.subList(0, introduction + 1),
                blocks.subList(introduction + 1, Math.max(proceedings, introduction + 1)),
                blocks.subList(Math.max(proceedings, introduction) + 1, conclusions),
                blocks.subList(conclusions + (is(blocks.get(conclusions), CONCLUSIONS) ? 1 : 0), pledges),
                blocks.subList(Math.min(pledges + 1, annex), annex),
                blocks.subList(annex, blocks.size()));
    }

    /** Reports that lost their heading II, in print too, begin the section with its first lead-in sentence. */
    private static int firstLeadIn(List<Block> blocks, int from) {
        for (int i = from; i < blocks.size(); i++) {
            if (LeadIn.begins(blocks.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    private static OptionalInt first(List<Block> blocks, int from, Pattern heading) {
        for (int i = Math.max(from, 0); i < blocks.size(); i++) {
            if (is(blocks.get(i), heading)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt last(List<Block> blocks, int from, Predicate<Block> heading) {
        for (int i = blocks.size() - 1; i >= from; i--) {
            if (heading.test(blocks.get(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean is(Block block, Pattern heading) {
        String text = block.text();
        return text.length() < 160
                && heading.matcher(text.strip()).matches()
                && !OF_CONTENTS.matcher(text).matches();
    }

    /** Whether a document has the section of recommendations at all. */
    boolean hasConclusions() {
        return !conclusions.isEmpty();
    }

    /** All blocks of a list with their texts joined, for a search. */
    static String text(List<Block> blocks) {
        List<String> texts = new ArrayList<>();
        blocks.forEach(block -> texts.add(block.text()));
        return String.join("\n", texts);
    }
}
