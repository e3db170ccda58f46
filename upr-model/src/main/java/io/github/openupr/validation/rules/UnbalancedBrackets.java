package io.github.openupr.validation.rules;

import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** Finds brackets that nothing opens or closes. */
final class UnbalancedBrackets extends TextRule {

    private static final RuleInfo INFO = RuleInfo.of("unbalanced_brackets", RuleFamily.TEXT, Severity.INFO)
            .title("A text has an opening bracket without a closing one, or the other way round.")
            .explanation("A part of the text may have been cut, or taken for the States in parentheses. Compare it with"
                    + " the printed item.")
            .basis("Working Group reports, section II (such as A/HRC/28/15, paragraph 115): the States stand in"
                    + " parentheses behind the text, so that a reader may take a bracket of the text for theirs");

    private static final int LONGEST_NUMBER = 4;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(String text, Findings out) {
        if (text.indexOf('(') >= 0 || text.indexOf(')') >= 0) {
            int open = open(text);
            if (open != 0) {
                out.report(
                        open > 0
                                ? "a bracket opens and none closes; compare the text with the printed item"
                                : "a bracket closes and none opens; compare the text with the printed item",
                        open > 0 ? "(" : ")");
            }
        }
    }

    /** How many brackets stay open; below 0 for more that close. */
    private static int open(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                open++;
            } else if (c == ')' && (open > 0 || !endsNumber(text, i))) {
                open--;
                if (open < 0) {
                    return open;
                }
            }
        }
        return open;
    }

    /** Whether the bracket is that of a list: "a) ...; b) ...". */
    private static boolean endsNumber(String text, int bracket) {
        int start = bracket;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        int length = bracket - start;
        return length > 0 && length <= LONGEST_NUMBER && (start == 0 || text.charAt(start - 1) != '-');
    }
}
