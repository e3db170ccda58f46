package io.github.openupr.validation.rules;

import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.Set;

/** Finds words that the end of a printed line cut in two. */
final class LineEndHyphen extends TextRule {

    private static final RuleInfo INFO = RuleInfo.of("line_end_hyphen", RuleFamily.TEXT, Severity.WARNING)
            .title("A blank stands behind a hyphen, as where a printed line ends in a word.")
            .explanation("Searches for the word miss this text. Join its two halves, with the hyphen where the word has"
                    + " one; where the hyphen is meant as a dash, set it between blanks.")
            .basis("Working Group reports, section II (such as A/HRC/49/14, paragraph 118.125, whose PDF puts a"
                    + " blank behind the hyphen of a line's end)");

    // "short- and long-term", "child- or gender-sensitive": the hyphen is meant.
    private static final Set<String> JOINING =
            Set.of("and", "or", "nor", "to", "as", "but", "versus", "rather", "et", "y");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(String text, Findings out) {
        int at = text.indexOf("- ");
        while (at >= 0) {
            if (isCut(text, at)) {
                out.report(
                        "a blank stands behind the hyphen; join the halves of the word, or set a dash apart",
                        cut(text, at));
                return;
            }
            at = text.indexOf("- ", at + 2);
        }
    }

    private static boolean isCut(String text, int hyphen) {
        int next = hyphen + 2;
        return hyphen > 0
                && Character.isLetter(text.charAt(hyphen - 1))
                && next < text.length()
                && Character.isLowerCase(text.charAt(next))
                && !JOINING.contains(text.substring(next, endOfWord(text, next)));
    }

    private static String cut(String text, int hyphen) {
        int start = hyphen;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, endOfWord(text, hyphen + 2));
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
