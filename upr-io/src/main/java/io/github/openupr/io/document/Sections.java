package io.github.openupr.io.document;

import io.github.openupr.io.printed.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The parts of a report as their headings set them apart. Immutable.
 *
 * @param head the title and the contents
 * @param introduction paragraphs 1 to 4: session, date, troika, documents
 * @param presentation "I. Summary of the proceedings of the review process", up to the dialogue
 * @param dialogue "B. Interactive dialogue and responses by the State under review"
 * @param conclusions "II. Conclusions and/or recommendations"
 * @param pledges "III. Voluntary pledges and commitments"
 * @param annex the delegation
 */
record Sections(
        List<Block> head,
        List<Block> introduction,
        List<Block> presentation,
        List<Block> dialogue,
        List<Block> conclusions,
        List<Block> pledges,
        List<Block> annex) {

    private static final String NUMERAL = "(?:[IVl1-4]{1,3}\\s?\\.?\\s*)?";
    private static final Pattern INTRODUCTION = heading("introduction");
    private static final Pattern PROCEEDINGS = heading(NUMERAL + "summary of the proceedings of the review process");
    private static final Pattern DIALOGUE = heading("(?:B\\s?\\.?\\s*)?inter\\W{0,2}active dialogue.{0,60}");
    private static final Pattern CONCLUSIONS =
            heading(NUMERAL + "conclusions?\\s+(?:and\\s?/\\s?or|and|or)\\s+recommendations?");
    private static final Pattern PLEDGES = heading(NUMERAL + "voluntary\\s+(?:pledges?|commitments?)\\b[^.]{0,80}");
    private static final Pattern ANNEX = heading(
            "annex(?:es)?\\b(?:\\s+[IVX1-9]{1,3})?\\W*(?:\\[.{0,40})?" + "(?:composition of the delegation.{0,60})?");
    private static final Pattern DELEGATION = heading("composition of the delegation(?: of .{1,60})?");

    /** The dots and numbers of pages at the end of a line of the contents. */
    private static final Pattern OF_CONTENTS = Pattern.compile(".*(?:\\.{4,}|\\d\\s*$|…{2,}).*");

    private static final int LONGEST_HEADING = 160;

    private static Pattern heading(String words) {
        return Pattern.compile(words + "[\\s*∗.:†]*+", Pattern.CASE_INSENSITIVE);
    }

    /** The sections of a report; without conclusions, all is head. */
    static Sections of(List<Block> blocks) {
        int introduction = first(blocks, 0, INTRODUCTION).orElse(-1);
        int conclusions = last(blocks, introduction + 1, CONCLUSIONS)
                .orElseGet(() -> firstLeadIn(blocks, introduction + 1).orElse(-1));
        if (conclusions < 0) {
            return new Sections(blocks, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }
        boolean headed = is(blocks.get(conclusions), CONCLUSIONS);
        int annex = first(blocks, conclusions + 1, ANNEX)
                .orElseGet(() -> first(blocks, conclusions + 1, DELEGATION).orElse(blocks.size()));
        int pledges = Math.min(first(blocks, conclusions + 1, PLEDGES).orElse(annex), annex);
        int proceedings = before(conclusions, first(blocks, introduction + 1, PROCEEDINGS), introduction);
        int dialogue = before(conclusions, first(blocks, proceedings + 1, DIALOGUE), proceedings);
        return new Sections(
                blocks.subList(0, introduction + 1),
                blocks.subList(introduction + 1, proceedings + 1),
                blocks.subList(proceedings + 1, dialogue + 1),
                blocks.subList(dialogue + 1, conclusions),
                blocks.subList(headed ? conclusions + 1 : conclusions, pledges),
                blocks.subList(Math.min(pledges + 1, annex), annex),
                blocks.subList(annex, blocks.size()));
    }

    private static int before(int limit, OptionalInt found, int otherwise) {
        return found.isPresent() && found.getAsInt() < limit ? found.getAsInt() : otherwise;
    }

    /** A report that lost its heading II, in print too, begins the section with its first lead-in sentence. */
    private static OptionalInt firstLeadIn(List<Block> blocks, int from) {
        for (int i = from; i < blocks.size(); i++) {
            if (LeadIn.begins(blocks.get(i).text())) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt first(List<Block> blocks, int from, Pattern heading) {
        for (int i = from; i < blocks.size(); i++) {
            if (is(blocks.get(i), heading)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt last(List<Block> blocks, int from, Pattern heading) {
        for (int i = blocks.size() - 1; i >= from; i--) {
            if (is(blocks.get(i), heading)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean is(Block block, Pattern heading) {
        String text = block.text().strip();
        return text.length() < LONGEST_HEADING
                && heading.matcher(text).matches()
                && !OF_CONTENTS.matcher(text).matches();
    }

    /** The texts of blocks, a line each. */
    static String text(List<Block> blocks) {
        List<String> texts = new ArrayList<>();
        blocks.forEach(block -> texts.add(block.text()));
        return String.join("\n", texts);
    }
}
