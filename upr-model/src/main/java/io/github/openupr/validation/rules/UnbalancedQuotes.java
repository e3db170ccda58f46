package io.github.openupr.validation.rules;

import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** Finds quotation marks that nothing opens or closes. */
final class UnbalancedQuotes extends TextRule {

    private static final RuleInfo INFO = RuleInfo.of("unbalanced_quotes", RuleFamily.TEXT, Severity.INFO)
            .title("A text has an opening quotation mark without a closing one, or the other way round.")
            .explanation("A part of the quoted title may have been cut, or a quoted cell of a table ended too early."
                    + " Compare it with the printed item.")
            .basis("Working Group reports, section II (such as A/HRC/28/15, paragraph 115), and UPR Info, database"
                    + " export of 14 August 2015: quotation marks come in pairs");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(String text, Findings out) {
        if (text.indexOf('"') >= 0 && count(text, '"') % 2 == 1) {
            report(out, "\"");
        } else if ((text.indexOf('\u201C') >= 0 || text.indexOf('\u201D') >= 0)
                && count(text, '\u201C') != count(text, '\u201D')) {
            report(out, text.indexOf('\u201C') >= 0 ? "\u201C" : "\u201D");
        }
    }

    private static void report(Findings out, String mark) {
        out.report("a quotation mark has no partner; compare the text with the printed item", mark);
    }

    private static int count(String text, char mark) {
        int count = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            count++;
        }
        return count;
    }
}
