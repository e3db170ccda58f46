package io.github.openupr.io.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A position that stands by itself, at the beginning of a text or in a cell: {@code Supported}, {@code – Noted: …}, {@code Response: accepted in
 * part. …}. Immutable.
 *
 * @param position what it says
 * @param end where it ends in its text, with the mark behind it
 * @param titled whether a word such as Position or Response stands before it
 */
record PositionLabel(StatedPosition position, int end, boolean titled) {

    private static final int LONGEST = 160;

    private static final Pattern MARKS = Pattern.compile("[\\s\\p{Z}–—:(\\[.;,|•*)\\]-]*");
    private static final Pattern TITLE = Pattern.compile(
            "(?:(?:the )?(?:state[’']s |government[’']s |official )?(?:positions?|responses?|repl(?:y|ies)|answers?|status|decisions?|views?)"
                    + "(?: (?:of|by) (?:the )?[\\p{L}’' -]{1,60}?)?[\\s\\p{Z}]*[:–—-]+[\\s\\p{Z}]*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HARD_END = Pattern.compile("[.;:()\\[\\]–—|]| - |  |\t|$");
    private static final Pattern BY_WHOM = Pattern.compile(
            "\\b(?:by|of) (?:the )?\\p{Lu}[\\p{L}’'-]*+(?: (?i:of |and )?(?i:the )?\\p{Lu}[\\p{L}’'-]*+){0,6}");
    private static final Pattern WORD = Pattern.compile("[\\s\\p{Z},/]+");

    private static final Pattern OF_LIST = Pattern.compile(
            "^(?!(?:the|this|these|those|both|all) )(?=.*\\brecommendations\\b)", Pattern.CASE_INSENSITIVE);

    /** A word that can begin a label before a text that no mark sets apart from it. */
    private static final Pattern PARTICIPLE = Pattern.compile(
            "(?:(?:fully|partially|partly|not) )?(?:supported|accepted|noted|rejected|endorsed)",
            Pattern.CASE_INSENSITIVE);

    /** The words of which labels are made; recommendations, too, begin with verbs such as support, but go on with others. */
    private static final Set<String> WORDS = Arrays.stream(
                    ("accepted accepts accept acceptance supported supports support endorsed endorses"
                                    + " endorse agreed agrees agree noted notes note taken takes take rejected rejects reject rejection declined declines decline"
                                    + " not cannot be been being is are was were has have does do did doesn't don't enjoy enjoys enjoyed unsupported unacceptable"
                                    + " non-accepted fully full partially partial partly in part parts principle with reservation reservations already implemented"
                                    + " implementation process course of under consideration review examination pending ongoing progress to and or but by the a an this"
                                    + " these it they its our for at stage time present moment recommendation recommendations government state considered"
                                    + " examined will position as following explanation explanations comment comments remarks below see thus therefore also yet can we"
                                    + " current currently further on only deferred hence which that follow up followup subject hereby respectively")
                            .split(" ", -1))
            .collect(Collectors.toUnmodifiableSet());

    /** The label at the beginning of a text; empty where something else stands there. */
    static Optional<PositionLabel> at(String text) {
        int start = end(MARKS, text, 0);
        int behindTitle = end(TITLE, text, start);
        boolean titled = behindTitle > start;
        int from = titled ? end(MARKS, text, behindTitle) : start;
        Matcher hard = HARD_END.matcher(text).region(from, Math.min(text.length(), from + LONGEST));
        if (from >= text.length() || !hard.find()) {
            return Optional.empty();
        }
        int comma = text.indexOf(',', from);
        return label(text, from, hard.start(), titled)
                .or(() -> comma > from && comma < hard.start() ? label(text, from, comma, titled) : Optional.empty())
                .or(() -> runIn(text, from, titled));
    }

    private static int end(Pattern pattern, String text, int from) {
        Matcher found = pattern.matcher(text).region(from, text.length());
        return found.lookingAt() ? found.end() : from;
    }

    private static Optional<PositionLabel> label(String text, int from, int to, boolean titled) {
        String words = text.substring(from, to).strip();
        if (words.isEmpty() || !isAllLabel(words)) {
            return Optional.empty();
        }
        int close = text.startsWith("(", to) ? text.indexOf(')', to) : -1;
        if (close > to && isAllLabel(text.substring(to + 1, close))) {
            String whole = text.substring(from, close + 1);
            return PositionWords.whole(whole)
                    .map(position -> new PositionLabel(position, end(MARKS, text, close), titled));
        }
        // What stands in brackets is the beginning of the comment.
        int end = text.startsWith("(", to) ? to : end(MARKS, text, to);
        return PositionWords.whole(words).map(position -> new PositionLabel(position, end, titled));
    }

    private static boolean isAllLabel(String words) {
        String plain = BY_WHOM.matcher(words).replaceAll("");
        return WORD.splitAsStream(plain)
                .map(word -> word.toLowerCase(Locale.ROOT).replace('’', '\''))
                .allMatch(word -> word.isEmpty() || WORDS.contains(word));
    }

    /** Programs that keep the layout of a table put its cells side by side: {@code Supported The law …}. */
    private static Optional<PositionLabel> runIn(String text, int from, boolean titled) {
        Matcher participle = PARTICIPLE.matcher(text).region(from, text.length());
        if (!participle.lookingAt()) {
            return Optional.empty();
        }
        int end = participle.end();
        boolean apart =
                end + 1 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1));
        return apart ? label(text, from, end, titled) : Optional.empty();
    }

    /** Whether a text is a label and nothing else, as the title of a list is that names recommendations: {@code Accepted recommendations}. */
    static boolean isTitleOfList(String text) {
        return OF_LIST.matcher(text).find();
    }

    /** Whether nothing stands behind the label. */
    boolean isAll(String text) {
        return end >= text.length();
    }
}
