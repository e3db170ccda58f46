package io.github.openupr.validation.rules;

import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** Finds two blanks in a row. */
final class DoubleBlank extends TextRule {

    private static final RuleInfo INFO = RuleInfo.of("double_blank", RuleFamily.TEXT, Severity.INFO)
            .title("A text has two blanks in a row.")
            .explanation("A search for the words on both sides finds nothing, and texts that look equal differ; now and"
                    + " then a word was lost there. Compare with the source and write one blank.")
            .basis("UPR Info, database export of 14 August 2015: 188 texts have two blanks in a row");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(String text, Findings out) {
        int at = text.indexOf("  ");
        if (at > 0 && at + 2 < text.length()) {
            out.report(
                    "the text has two blanks in a row; write one",
                    text.substring(Math.max(0, at - 15), Math.min(text.length(), at + 17)));
        }
    }
}
