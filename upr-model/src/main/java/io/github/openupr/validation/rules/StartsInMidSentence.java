package io.github.openupr.validation.rules;

import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** Finds texts that have lost their beginning. */
final class StartsInMidSentence extends TextRule {

    private static final RuleInfo INFO = RuleInfo.of("starts_in_mid_sentence", RuleFamily.TEXT, Severity.INFO)
            .title("A text begins with a small letter or a mark that ends something.")
            .explanation(
                    "Reports print a recommendation as a sentence with a capital letter; here its beginning may have"
                            + " been cut, or stayed with the item before. Compare it with the printed item.")
            .basis("Working Group reports, section II (such as A/HRC/28/15, paragraph 115): an item begins with a"
                    + " verb and a capital letter");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(String text, Findings out) {
        if (!text.isEmpty() && isInside(text.charAt(0)) && !Placeholders.isOne(text)) {
            out.report(
                    "the text begins as if something were cut off; compare it with the printed item",
                    text.substring(0, Math.min(text.length(), 30)));
        }
    }

    private static boolean isInside(char first) {
        return Character.isLowerCase(first) || first == ',' || first == ';' || first == ':' || first == ')';
    }
}
