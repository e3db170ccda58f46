package io.github.openupr.validation.rules;

import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** Finds letters that a wrong encoding made of one letter, dash or quote. */
final class Mojibake extends TextRule {

    private static final RuleInfo INFO = RuleInfo.of("mojibake", RuleFamily.TEXT, Severity.WARNING)
            .title("A text was read in the wrong encoding.")
            .explanation("One character of UTF-8 stands in the text as two or three senseless ones, so that names and"
                    + " quotes are wrong wherever the text is shown. Read the source again as UTF-8.")
            .basis("UPR Info, database export of 14 August 2015, saved in Mac OS Roman while other sources are"
                    + " UTF-8; Unicode Standard, table 3-7: the bytes of well-formed UTF-8");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(String text, Findings out) {
        int start = TextScan.of(text, out).ascii() ? -1 : MisreadBytes.indexIn(text);
        if (start >= 0) {
            out.report(
                    "the text holds UTF-8 that was read in another encoding; read the source again as UTF-8",
                    text.substring(start, Math.min(start + 3, text.length())));
        }
    }
}
