package io.github.openupr.validation.rules;

import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** Finds texts that are no sentence. */
final class TextTooShort extends TextRule {

    private static final RuleInfo INFO = RuleInfo.of("text_too_short", RuleFamily.TEXT, Severity.INFO)
            .title("A text is a single word.")
            .explanation(
                    "Even the shortest recommendations have a verb and what it is about (\"Ratify ...\" and a treaty),"
                            + " so a part of this text was lost. Compare it with the printed item.")
            .basis("UPR Info, database export of 14 August 2015: of 41,066 recommendations none has fewer than two"
                    + " words");

    // A web address or a run of letters without blanks is another fault.
    private static final int LONGEST = 30;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(String text, Findings out) {
        if (text.length() <= LONGEST && isOneWord(text.strip()) && !Placeholders.isOne(text)) {
            out.report("the text is a single word; compare it with the printed item", text);
        }
    }

    private static boolean isOneWord(String text) {
        return !text.isEmpty() && text.indexOf(' ') < 0;
    }
}
