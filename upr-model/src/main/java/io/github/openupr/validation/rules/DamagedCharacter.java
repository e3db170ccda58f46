package io.github.openupr.validation.rules;

import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** Finds the character that stands for bytes nobody could read. */
final class DamagedCharacter extends TextRule {

    private static final RuleInfo INFO = RuleInfo.of("damaged_character", RuleFamily.TEXT, Severity.WARNING)
            .title("A text holds the replacement character where a character was lost.")
            .explanation("A program could not read the bytes of the source and put a question mark in a box there: the"
                    + " character is lost, often in a name. Take it from the source, read in its own encoding.")
            .basis("Unicode Standard, section 23.8: U+FFFD stands for a character that could not be represented");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(String text, Findings out) {
        int at = text.indexOf('\uFFFD');
        if (at >= 0) {
            out.report(
                    "a character was lost and U+FFFD stands in its place; take it from the source",
                    text.substring(Math.max(0, at - 10), Math.min(text.length(), at + 11)));
        }
    }
}
