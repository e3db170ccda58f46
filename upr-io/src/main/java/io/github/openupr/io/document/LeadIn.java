package io.github.openupr.io.document;

import io.github.openupr.code.ClaimedStatus;
import io.github.openupr.code.Position;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the sentence before a list of recommendations says of them: "The following recommendations enjoy the support of ...". Immutable.
 *
 * @param position the position that it states; empty where it states none ("the following recommendations were made")
 * @param claimed the status that the State claims
 */
record LeadIn(Optional<Position> position, Optional<ClaimedStatus> claimed) {

    static final LeadIn NONE = new LeadIn(Optional.empty(), Optional.empty());

    private static final Pattern BEGINS = Pattern.compile(
            "^\\d{1,3}\\s?\\.?\\s*(?:(?:the )?(?:following )?recommendations (?:formulated|made|listed|below|will)"
                    + "|the following recommendations|in the course of the discussion,? (?:the following|it was)).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern NOTED = Pattern.compile(
            "\\b(?:(?:did|do|does|could|can|will) not (?:\\w{1,12} )?(?:enjoy|support|accept)|not enjoy|(?:not|cannot|can not) be (?:accepted|supported)"
                    + "|(?:is|are|was|were) not (?:accepted|supported|relevant|applicable)|rejects?\\b|rejected"
                    + "|(?:is|are|was|were|be|been|thus|takes?|took|hereby) (?:duly |hereby |thus )?note[ds]?\\b|noted by)");
    private static final Pattern SUPPORTED = Pattern.compile(
            "\\b(?:enjoy(?:s|ed)?\\b|(?:has|have|is|are|was|were|been|be) (?:fully )?(?:accepted|supported)|accepts\\b|supports\\b|agrees? to follow"
                    + "|with the agreement of the state|expressed its support)");
    private static final Pattern PENDING = Pattern.compile(
            "\\b(?:(?:will|shall|would|to) (?:be |further )?(?:further )?(?:examined?|considered|reviewed|studied)|will (?:provide|respond|submit|give|communicate|inform)"
                    + "|will be (?:provided|included|given|responded|submitted|reflected|presented)|responses?[^.]{0,60}will|examines?\\b|in due (?:time|course)"
                    + "|to be included in the (?:outcome|report)|pending)");
    private static final Pattern DONE = Pattern.compile(
            "\\b(?:(?:already|been|fully) (?:been )?(?:fully )?implemented|are (?:already )?implemented|be already implemented)");
    private static final Pattern IN_PROCESS = Pattern.compile(
            "\\b(?:in (?:the )?process of|in (?:the )?course of (?:being |their )?implement|being implemented|under implementation)");
    /** "Recommendations noted in the report in paragraph 51" says where they stand. */
    private static final Pattern PLACE = Pattern.compile("noted in the (?:present |outcome )?report");

    private static final Pattern MARKS = Pattern.compile("[‘’'\\s\\p{Z}]+");

    /** Whether a block begins a section of recommendations. */
    static boolean begins(String text) {
        return BEGINS.matcher(text).matches();
    }

    /** Reads a lead-in sentence. A refusal is looked for first: "did not enjoy" holds "enjoy". */
    static LeadIn of(String sentence) {
        String words = MARKS.matcher(sentence.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String text = PLACE.matcher(words).replaceAll("");
        Optional<Position> position = Optional.empty();
        if (NOTED.matcher(text).find()) {
            position = Optional.of(Position.NOTED);
        } else if (SUPPORTED.matcher(text).find()) {
            position = Optional.of(Position.SUPPORTED);
        } else if (PENDING.matcher(text).find()) {
            position = Optional.of(Position.PENDING);
        }
        return new LeadIn(position, claim(text));
    }

    private static Optional<ClaimedStatus> claim(String text) {
        boolean done = DONE.matcher(text).find();
        boolean running = IN_PROCESS.matcher(text).find();
        if (done) {
            return Optional.of(running ? ClaimedStatus.IMPLEMENTED_OR_IN_PROCESS : ClaimedStatus.IMPLEMENTED);
        }
        return running ? Optional.of(ClaimedStatus.IN_PROCESS) : Optional.empty();
    }
}
