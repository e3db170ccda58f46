package io.github.openupr.validation.rules;

import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** Finds what is left of the lines of a page. */
final class LineBreakInText extends TextRule {

    private static final RuleInfo INFO = RuleInfo.of("line_break_in_text", RuleFamily.TEXT, Severity.WARNING)
            .title("A text has a line break inside.")
            .explanation(
                    "A page or column ended there in the printed report; a search for the words on both sides finds"
                            + " nothing, and tables break. Write a blank instead.")
            .basis("Working Group reports, section II (such as A/HRC/28/10, paragraph 126.49): an item is one"
                    + " paragraph, which a page break may cut");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(String text, Findings out) {
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            out.report("the text has a line break inside; write a blank instead");
        }
    }
}
