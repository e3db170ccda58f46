package io.github.openupr.analysis;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from what stands around a name whether it means the treaty. */
final class TreatyContext {

    /** How far before a name something is looked for that belongs to it. */
    private static final int BEFORE = 160;

    private static final int NEARBY = 400;
    private static final int GLOSS = 3;
    private static final int BEHIND = 24;

    // "As recommended by CEDAW", "the recommendations of CERD and CRC", "its reports to CAT": the committee.
    private static final Pattern COMMITTEE_BEFORE = Pattern.compile(
            "(?:\\bby|\\b(?:recommendations?|observations?|comments?|reports?|reporting|concerns?|views|decisions?|requests?"
                    + "|submit|submission|dialogue|members?|chair|competence|jurisdiction)\\s+(?:[a-z]+\\s+){0,2}(?:of|to|by|from|before|with))"
                    + "\\s+(?:the\\s+)?+(?:UN\\s+)?+(?:[A-Z-]{3,8}(?:,\\s+and|,|\\s+and)\\s+(?:the\\s+)?+){0,6}$");

    private static final Pattern COMMITTEE_BEHIND = Pattern.compile(
            "^(?:'s|\u2019s)?+\\)?+\\s+(?:committee|recommend|concluding|observation|general\\s+(?:comment|recommendation)|experts?\\b|communicat|competence)",
            Pattern.CASE_INSENSITIVE);

    private TreatyContext() {}

    static boolean means(PhraseIndex.Hit<TreatyName> hit, String text) {
        TreatyName name = hit.meaning();
        return (!name.committee() || !isCommittee(hit, text))
                && (!name.subject() || hasInstrument(hit, text))
                && (name.oneOf().isEmpty() || hasOneOf(name, nearby(hit, text)));
    }

    private static boolean isCommittee(PhraseIndex.Hit<TreatyName> hit, String text) {
        String before = before(text, hit.start());
        String behind = behind(text, hit.end());
        if (COMMITTEE_BEFORE.matcher(before).find()
                || COMMITTEE_BEHIND.matcher(behind).find()) {
            return true;
        }
        // "Committee on the Rights of the Child (CRC)": the acronym of what stands before.
        return before.endsWith("(")
                && lastIndexOf(before, "committee")
                        > Math.max(lastIndexOf(before, "convention"), lastIndexOf(before, "covenant"));
    }

    private static int lastIndexOf(String text, String word) {
        return text.toLowerCase(Locale.ROOT).lastIndexOf(word);
    }

    /** Whether a convention or the like is named before, in the same clause, or right behind. */
    private static boolean hasInstrument(PhraseIndex.Hit<TreatyName> hit, String text) {
        String before = before(text, hit.start());
        Matcher instrument = TreatyName.INSTRUMENT.matcher(before.substring(Math.max(before.lastIndexOf(';'), 0)));
        if (instrument.find()) {
            return true;
        }
        Matcher behind = TreatyName.INSTRUMENT.matcher(behind(text, hit.end()));
        return behind.find() && behind.start() <= GLOSS;
    }

    private static boolean hasOneOf(TreatyName name, String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return name.oneOf().stream().anyMatch(small::contains);
    }

    /** A recommendation of usual length, whole. */
    private static String nearby(PhraseIndex.Hit<TreatyName> hit, String text) {
        return text.substring(Math.max(0, hit.start() - NEARBY), Math.min(text.length(), hit.end() + NEARBY));
    }

    private static String before(String text, int start) {
        return text.substring(Math.max(0, start - BEFORE), start);
    }

    private static String behind(String text, int end) {
        return text.substring(end, Math.min(text.length(), end + BEHIND));
    }
}
