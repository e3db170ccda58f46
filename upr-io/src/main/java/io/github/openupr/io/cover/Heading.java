package io.github.openupr.io.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a report of the Working Group where it heads a page, not where a sentence mentions it. Immutable.
 *
 * @param form in which language
 * @param text as printed, in one line
 * @param start where its letters begin on the page
 * @param end where they end
 */
record Heading(TitleForm form, String text, int start, int end) {

    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)[\\s\\p{Ps}\"“‘«']*$");

    /** Marks of footnotes, also with the number of one. */
    private static final Pattern FOOTNOTE_MARKS = Pattern.compile("^(?:[ \\n*∗†‡.·_]|\\(\\*++\\))*+");

    private static final Pattern GOES_ON = Pattern.compile(
            "^(?:[,;\"”»’|\\t(]|(?:on|was|is|were|for|and|in|has|have|which|that|to|at|by|as|with|from|under|before|"
                    + "during|of|contains|held|concerning|regarding|established|will|shall|adopted|he|she|it|we)\\b)");

    /** All such titles on a page, in their order. */
    static List<Heading> on(PageText page) {
        List<Heading> found = new ArrayList<>();
        for (int letter = 0; letter < page.letters().length(); letter++) {
            for (TitleForm form : TitleForm.all()) {
                int length = beginsWord(page, letter) ? form.lengthAt(page.letters(), letter) : -1;
                if (length >= 0 && isHeading(page, form, letter, letter + length)) {
                    found.add(new Heading(form, text(page, letter, letter + length), letter, letter + length));
                    letter += length - 1;
                    break;
                }
            }
        }
        return found;
    }

    private static boolean beginsWord(PageText page, int letter) {
        int place = page.place(letter);
        return place == 0 || !Character.isLetterOrDigit(page.plain().charAt(place - 1));
    }

    private static boolean isHeading(PageText page, TitleForm form, int start, int end) {
        int place = page.place(start);
        boolean startsLine = place == 0 || page.plain().charAt(place - 1) == '\n';
        boolean small = Character.isLowerCase(page.plain().charAt(place));
        if (small && !startsLine && page.hasCapitals()) {
            return false;
        }
        Matcher before = LAST_WORD.matcher(page.plain().substring(Math.max(0, place - 40), place));
        if (before.find()
                && form.isMentionedBehind(PageText.letters(before.group(1)).toLowerCase(Locale.ROOT))) {
            return false;
        }
        String behind = page.plain().substring(page.place(end - 1) + 1);
        return !GOES_ON.matcher(FOOTNOTE_MARKS.matcher(behind).replaceFirst("")).find();
    }

    private static String text(PageText page, int start, int end) {
        return page.plain()
                .substring(page.place(start), page.place(end - 1) + 1)
                .replace('\n', ' ');
    }
}
