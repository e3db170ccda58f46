package io.github.openupr.validation.rules;

import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** Finds States in parentheses with a further text behind them. */
final class TwoRecommendationsInOne extends TextRule {

    private static final RuleInfo INFO = RuleInfo.of("two_recommendations_in_one", RuleFamily.TEXT, Severity.INFO)
            .title("A text goes on behind the States that made a recommendation.")
            .explanation("Two recommendations were read as one: counts are too low, and the States of the first seem to"
                    + " have made the second. Part them, each with its own States and position.")
            .basis("OHCHR, thematic list of recommendations, session 31: items that hold several recommendations,"
                    + " each with its States in parentheses and a semicolon");

    private static final String ENDS = ";.";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(String text, Findings out) {
        int closing = text.indexOf(')');
        while (closing > 0) {
            if (goesOn(text, closing + 1)) {
                int open = StateGroup.opening(text, closing);
                if (open > 0) {
                    out.report(
                            "the text goes on behind the States of a recommendation; part it there",
                            text.substring(open, closing + 1));
                    return;
                }
            }
            closing = text.indexOf(')', closing + 1);
        }
    }

    /** Whether a mark that ends something follows, and words behind it; a number behind it is that of the next item. */
    private static boolean goesOn(String text, int from) {
        int at = skip(text, from, ' ');
        if (at == text.length() || ENDS.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        int next = skip(text, at + 1, ' ');
        return next < text.length() && Character.isLetter(text.charAt(next)) && text.indexOf(' ', next) > 0;
    }

    private static int skip(String text, int from, char c) {
        int at = from;
        while (at < text.length() && text.charAt(at) == c) {
            at++;
        }
        return at;
    }
}
