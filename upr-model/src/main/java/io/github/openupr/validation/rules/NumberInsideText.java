package io.github.openupr.validation.rules;

import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the number of the next item in a text. */
final class NumberInsideText extends TextRule {

    private static final RuleInfo INFO = RuleInfo.of("number_inside_text", RuleFamily.TEXT, Severity.WARNING)
            .title("The number of another item stands inside a text.")
            .explanation(
                    "The item behind it was not read as one of its own: a recommendation is missing, and its States"
                            + " are lost. Part the text at the number.")
            .basis("Working Group reports, section II: twelve reports of 2008 to 2014 print an item on the line of"
                    + " the one before, as \"... (New Zealand); 136.50 Continue ...\"");

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}\\.(?:\\d{1,3}\\.?)?)\\s*\\p{Lu}\\p{Ll}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(String text, Findings out) {
        int stop = text.indexOf('.');
        while (stop > 0) {
            if (Character.isDigit(text.charAt(stop - 1))) {
                int start = startOfNumber(text, stop);
                Matcher number = NUMBER.matcher(text).region(start, text.length());
                if (isBehindItem(text, start) && number.lookingAt()) {
                    out.report(
                            "the number of another item stands inside the text; part the text there", number.group(1));
                    return;
                }
            }
            stop = text.indexOf('.', stop + 1);
        }
    }

    private static int startOfNumber(String text, int stop) {
        int start = stop;
        while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** An item ends in its States in parentheses, or in a semicolon. */
    private static boolean isBehindItem(String text, int start) {
        int end = start;
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '.')) {
            end--;
        }
        return end > 0 && (text.charAt(end - 1) == ';' || text.charAt(end - 1) == ')');
    }
}
