package io.github.openupr.validation.rules;

import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the number of an item at the head of its text. */
final class NumberLeftInText extends TextRule {

    private static final RuleInfo INFO = RuleInfo.of("number_left_in_text", RuleFamily.TEXT, Severity.WARNING)
            .title("A text begins with the number of its item.")
            .explanation("The same recommendation in another dataset has no number in its text and is not found again;"
                    + " sorting and searching go wrong. Move the number to the record's member for it.")
            .basis("Working Group reports, section II (such as A/HRC/28/15, paragraph 115): the number stands before"
                    + " the text of an item, as 115.12");

    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,3}\\.\\d{1,3}\\.?|\\d{1,3}\\.|\\(([a-z]{1,2}|[ivx]{1,5}|\\d{1,3})\\))\\s");
    private static final Pattern FURTHER = Pattern.compile("\\(([a-z]{1,2}|[ivx]{1,5}|\\d{1,3})\\)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(String text, Findings out) {
        if (!text.isEmpty() && (Character.isDigit(text.charAt(0)) || text.charAt(0) == '(')) {
            Matcher number = NUMBER.matcher(text);
            if (number.lookingAt() && !goesOn(text, number)) {
                out.report(
                        "the text begins with the number of its item; move it out of the text",
                        number.group().strip());
            }
        }
    }

    /** Whether the text is a list of its own: "(1) ...; (2) ...". */
    private static boolean goesOn(String text, Matcher number) {
        return text.charAt(0) == '('
                && text.indexOf('(', number.end()) >= 0
                && FURTHER.matcher(text).region(number.end(), text.length()).find();
    }
}
