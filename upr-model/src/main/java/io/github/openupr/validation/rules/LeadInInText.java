package io.github.openupr.validation.rules;

import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.List;

/** Finds the sentences that stand before and behind a list of recommendations. */
final class LeadInInText extends TextRule {

    private static final RuleInfo INFO = RuleInfo.of("lead_in_in_text", RuleFamily.TEXT, Severity.WARNING)
            .title("A text is the sentence that introduces a list, not a recommendation.")
            .explanation("Reports say before each list whether its items have the support of the State; counted as a"
                    + " recommendation the sentence has neither State nor position. Take the record out and give the"
                    + " position to the items.")
            .basis("Working Group reports, section II (such as A/HRC/28/15, paragraph 115): the sentence before a"
                    + " list, and the last paragraph on what the recommendations reflect");

    private static final int FIRST_WORDS = 60;
    private static final List<String> BEGINNINGS = List.of(
            "The recommendation",
            "The following recommendation",
            "The above recommendation",
            "The response of ",
            "All conclusions",
            "All recommendations",
            "These recommendations",
            "Recommendations ",
            "In the course of ",
            "During the ");
    private static final List<String> PHRASES = List.of(
            "the support of",
            "its support",
            "listed below",
            "set out below",
            "recommendations were made",
            "included in the outcome report",
            "will be examined by",
            "been examined by",
            "during the interactive dialogue",
            "construed as endorsed by the Working Group");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(String text, Findings out) {
        int at = text.indexOf("ecommendation");
        if (at > 0 && at <= FIRST_WORDS && introduces(text)) {
            for (String phrase : PHRASES) {
                if (text.contains(phrase)) {
                    out.report("the text introduces a list of recommendations; take it out", phrase);
                    return;
                }
            }
        }
    }

    /** A recommendation that speaks of recommendations begins with a verb, a pledge with the State. */
    private static boolean introduces(String text) {
        for (String beginning : BEGINNINGS) {
            if (text.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
