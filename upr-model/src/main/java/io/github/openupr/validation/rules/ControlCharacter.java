package io.github.openupr.validation.rules;

import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.Locale;

/** Finds characters that no printer prints. */
final class ControlCharacter extends TextRule {

    private static final RuleInfo INFO = RuleInfo.of("control_character", RuleFamily.TEXT, Severity.WARNING)
            .title("A text holds a control character.")
            .explanation("It shows nothing, yet two texts that look the same differ by it, and some programs refuse the"
                    + " file. Take it out; where it stands for a dash or a quote, write that.")
            .basis("Unicode Standard, section 23.1: control codes have no meaning of their own in a text, tabs and"
                    + " line ends apart; such characters do not occur in the UPR Info export");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(String text, Findings out) {
        int control = TextScan.of(text, out).control();
        if (control >= 0) {
            out.report(
                    "the text holds a control character; take it out or write what it stands for",
                    String.format(Locale.ROOT, "U+%04X", (int) text.charAt(control)));
        }
    }
}
