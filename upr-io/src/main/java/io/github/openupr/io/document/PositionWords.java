package io.github.openupr.io.document;

import io.github.openupr.code.ClaimedStatus;
import io.github.openupr.code.Position;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that State a position, wherever they stand in a text. Negations are looked for before the verbs that they negate. Nothing is
 * formally rejected (A/HRC/RES/5/1, annex, paragraph 32): what is rejected or not accepted is noted.
 *
 * @param start where the words begin
 * @param end where they end
 * @param meaning what they mean
 * @param passive whether what they speak of stands before them: "are noted", "enjoy the support"
 */
record PositionWords(int start, int end, Meaning meaning, boolean passive) {

    /** What words mean. */
    enum Meaning {
        SUPPORTED,
        SUPPORTED_IN_PART,
        NOTED,
        PENDING
    }

    private static final String VERB =
            "(?:accept(?:s|ed|ing|able|ance)?|support(?:s|ed|ing)?|endors(?:e[sd]?|ing)|agree(?:[sd]|ing)?)";
    private static final String IN_PART = "(?:partial(?:ly)?|partly|in part|in principle|with (?:a )?reservations?)";
    private static final String ENJOY = "enjoy(?:s|ed|ing)?(?: [a-z’']+){0,4} support";

    private static final Pattern ANY = Pattern.compile(
            "(?<part>\\b(?:" + IN_PART
                    + "|(?:not|cannot) (?:be )?(?:fully|entirely|completely|wholly))[ ,]+(?:be |been )?" + VERB
                    + "\\b|\\b" + VERB + "(?: (?:of|only|the|this|these|that|it|them|recommendations?)){0,3}[ ,(]+"
                    + IN_PART
                    + "\\b(?! " + VERB
                    + ")|\\benjoy(?:s|ed)?(?: [a-z]+)? partial support|\\bpartial (?:support|acceptance)"
                    + "|\\b(?:supported|accepted) ?(?:/|and|but) ?(?:partly |partially )?noted\\b(?! recommendations)"
                    + "|\\bnoted ?/ ?(?:supported|accepted)\\b)"
                    + "|(?<negated>\\b(?:(?:do|does|did|is|are|was|were|has|have|had|will|could|can) )?(?:not|cannot|can’t|can't|don’t|don't|doesn’t|doesn't|unable|never|neither|nor)\\b(?! only)"
                    + "(?:[ ,]+[a-z’'-]+){0,8}? (?:" + VERB + "\\b|" + ENJOY
                    + ")|\\b(?:non-?|un)(?:accepted|supported|acceptable)\\b)"
                    + "|(?<noted>\\b(?:tak(?:es?|en|ing)|took)(?: [a-z]+){0,2} note\\b(?: of)?"
                    + "|\\bnot(?:es|ed|ing)\\b(?! (?:in the report|that|with)\\b)|\\bto note\\b(?! that)"
                    + "|\\bnote(?= (?:the|this|these|all|recommendations?|them|it)\\b)"
                    + "|\\breject(?:s|ed|ing|ion)?\\b|\\bdeclin(?:es?|ed|ing)\\b|\\brefus(?:es?|ed|ing|al)\\b"
                    + "|\\bdisagre(?:es?|ed|eing)\\b|\\bunacceptable\\b)"
                    + "|(?<pending>(?<!state )\\bunder (?:consideration|review|examination|study|discussion)\\b"
                    + "|\\b(?:will|shall|would|to|being|continues|further) (?:be |further |carefully |to |continue ){0,3}"
                    + "(?:examin(?:e|ed|ing)|consider(?:ed|ing)?|stud(?:y|ied))\\b|\\bpending\\b|\\bdeferr?(?:s|ed)?\\b"
                    + "|\\bin due (?:course|time)\\b)"
                    + "|(?<supported>\\b" + ENJOY + "\\b|\\b" + VERB + "\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BE = Pattern.compile(
            "\\b(?:is|are|was|were|be|been|being)(?: [a-z]+ly| also| not| all| thus| therefore| hereby| both)?[ ,]*$");
    private static final Pattern HAVE = Pattern.compile("\\b(?:has|have|had)(?: [a-z]+ly| also| not)?[ ,]*$");
    private static final Pattern PARTICIPLE = Pattern.compile("(?:ed|taken(?: [a-z]+){0,2} note(?: of)?)$");

    private static final Pattern DONE = Pattern.compile(
            "(?<!not |partially |partly |not yet )\\b(?:already (?:[a-z]+ )?implemented|fully implemented|implemented already"
                    + "|(?:(?:has|have) )?(?:already )?(?:is|are|been|was|were) (?:[a-z]+ly )?implemented|already in place)\\b|^(?:implemented|already implemented)[.;:]?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GOING_ON = Pattern.compile(
            "\\b(?:in|under|into) (?:the )?(?:process|course)(?: of (?:being )?implement(?:ation|ed|ing))?\\b"
                    + "|\\bbeing implemented\\b|\\bunder implementation\\b|\\bin implementation\\b|\\bongoing\\b|\\bin progress\\b",
            Pattern.CASE_INSENSITIVE);

    /** All in a text, in their order. */
    static List<PositionWords> in(String text) {
        List<PositionWords> found = new ArrayList<>();
        Matcher words = ANY.matcher(text);
        while (words.find()) {
            found.add(new PositionWords(words.start(), words.end(), meaning(words), passive(text, words)));
        }
        return found;
    }

    private static Meaning meaning(Matcher words) {
        if (words.group("part") != null) {
            return Meaning.SUPPORTED_IN_PART;
        }
        if (words.group("negated") != null || words.group("noted") != null) {
            return Meaning.NOTED;
        }
        return words.group("pending") != null ? Meaning.PENDING : Meaning.SUPPORTED;
    }

    private static boolean passive(String text, Matcher words) {
        String own = words.group().toLowerCase(Locale.ROOT);
        String before =
                text.substring(Math.max(0, words.start() - 30), words.start()).toLowerCase(Locale.ROOT);
        if (own.contains("enjoy") || own.contains(" be ") || own.startsWith("under") || own.contains(" been ")) {
            return true;
        }
        return BE.matcher(before).find()
                || (PARTICIPLE.matcher(own).find() && !HAVE.matcher(before).find());
    }

    /** What these words State by themselves. */
    StatedPosition stated(String text) {
        Position position = switch (meaning) {
            case SUPPORTED, SUPPORTED_IN_PART -> Position.SUPPORTED;
            case NOTED -> Position.NOTED;
            case PENDING -> Position.PENDING;
        };
        return new StatedPosition(
                position, meaning == Meaning.SUPPORTED_IN_PART, Optional.empty(), text.substring(start, end));
    }

    /**
     * What a heading, a cell or another text that is all about the position says: unclear where it says two things, empty where none. What is
     * said to be implemented, or in the process of it, is supported: lead-ins of reports and headings of addenda say so of what they accept.
     */
    static Optional<StatedPosition> whole(String text) {
        List<PositionWords> found = in(text);
        Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
        found.forEach(words -> meanings.add(words.meaning()));
        Optional<ClaimedStatus> claim = claim(text);
        if (meanings.isEmpty()) {
            return claimed(text).map(position -> position.withWording(text));
        }
        if (meanings.contains(Meaning.SUPPORTED_IN_PART)) {
            meanings.remove(Meaning.SUPPORTED);
        }
        return Optional.of(
                meanings.size() > 1
                        ? StatedPosition.unclear(text)
                        : found.stream()
                                .filter(words -> meanings.contains(words.meaning()))
                                .findFirst()
                                .orElseThrow()
                                .stated(text)
                                .withClaim(claim)
                                .withWording(text));
    }

    /** The position that follows from what a text says of the implementation alone. */
    static Optional<StatedPosition> claimed(String text) {
        Matcher done = DONE.matcher(text);
        Matcher goingOn = GOING_ON.matcher(text);
        Optional<String> words = done.find()
                ? Optional.of(done.group())
                : goingOn.find() ? Optional.of(goingOn.group()) : Optional.empty();
        return words.map(wording -> new StatedPosition(Position.SUPPORTED, false, claim(text), wording));
    }

    /** What a text says of the implementation. */
    static Optional<ClaimedStatus> claim(String text) {
        boolean done = DONE.matcher(text).find();
        boolean goingOn = GOING_ON.matcher(text).find();
        if (done && goingOn) {
            return Optional.of(ClaimedStatus.IMPLEMENTED_OR_IN_PROCESS);
        }
        return done
                ? Optional.of(ClaimedStatus.IMPLEMENTED)
                : goingOn ? Optional.of(ClaimedStatus.IN_PROCESS) : Optional.empty();
    }
}
