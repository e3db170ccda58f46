package io.github.openupr.validation.rules;

import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds texts that have lost their end. */
final class TextEndsUnfinished extends TextRule {

    private static final RuleInfo INFO = RuleInfo.of("text_ends_unfinished", RuleFamily.TEXT, Severity.WARNING)
            .title("A text ends in the middle of a sentence.")
            .explanation(
                    "It stops at an opening bracket, a colon, a hyphen or a word such as \"and\": the rest, often the"
                            + " decisive part, was cut. Complete it from the printed item.")
            .basis("Working Group reports, section II (such as A/HRC/28/15, paragraph 115): an item is a whole"
                    + " sentence, closed by the States in parentheses and a semicolon");

    private static final Set<String> OPEN = Set.of(
            "and",
            "or",
            "nor",
            "but",
            "the",
            "a",
            "an",
            "its",
            "their",
            "his",
            "our",
            "your",
            "my",
            "whose",
            "every",
            "including",
            "between",
            "among",
            "such",
            "than",
            "into",
            "because",
            "whether",
            "if");
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "to", "with", "by", "from", "for", "at", "under", "through", "within", "against", "towards");
    private static final Pattern RELATIVE = Pattern.compile(
            "\\b((?<!nsure )that|which|what|whatever|who|whom|whoever|where|yet|already|recently|is|are|was|were|be|been|being|has|have|had|it|not)\\b");
    private static final int LONGEST = 9;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(String text, Findings out) {
        int end = text.length();
        while (end > 0 && (isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
            end--;
        }
        if (end > 1 && isUnfinished(text, end) && !Placeholders.isOne(text)) {
            out.report(
                    "the text ends in the middle of a sentence; complete it from the printed item",
                    text.substring(Math.max(0, end - 30), end));
        }
    }

    private static boolean isUnfinished(String text, int end) {
        char last = text.charAt(end - 1);
        if (last == '(' || last == '[' || last == ':') {
            return true;
        }
        if (last == '-') {
            return Character.isLetter(text.charAt(end - 2));
        }
        return last >= 'a' && last <= 'z' && endsInOpenWord(text, end);
    }

    private static boolean endsInOpenWord(String text, int end) {
        int blank = text.lastIndexOf(' ', end - 1);
        int length = end - blank - 1;
        if (blank < 0 || length > LONGEST) {
            return false;
        }
        String word = text.substring(blank + 1, end);
        return OPEN.contains(word) || (PREPOSITIONS.contains(word) && !mayStandLast(text));
    }

    /** English puts a preposition last in a relative clause or a passive: "treaties that it is not yet a party to". */
    private static boolean mayStandLast(String text) {
        return RELATIVE.matcher(text).find();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
