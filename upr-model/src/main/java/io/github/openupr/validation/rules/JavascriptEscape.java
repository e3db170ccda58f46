package io.github.openupr.validation.rules;

import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** Finds what the escape function of JavaScript makes of quotes and bullets. */
final class JavascriptEscape extends TextRule {

    private static final RuleInfo INFO = RuleInfo.of("javascript_escape", RuleFamily.TEXT, Severity.WARNING)
            .title("A text holds a JavaScript escape such as %u2019.")
            .explanation("The text went through a web form, and an apostrophe, dash or bullet was left in the form's"
                    + " notation: searches miss it and readers stumble over it. Replace it by the character that it"
                    + " stands for.")
            .basis("UPR Info, database export of 14 August 2015: %u2019 in three recommendations and %u2022 in a"
                    + " pledge");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(String text, Findings out) {
        int start = UnicodeEscapes.indexIn(text);
        if (start >= 0) {
            out.report(
                    "the text holds a JavaScript escape; write the character itself",
                    text.substring(start, start + UnicodeEscapes.LENGTH));
        }
    }
}
