package io.github.openupr.validation.rules;

import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the head or foot of a printed page in a text. */
final class PageFurniture extends TextRule {

    private static final RuleInfo INFO = RuleInfo.of("page_furniture", RuleFamily.TEXT, Severity.WARNING)
            .title("The head or foot of a page stands inside a text.")
            .explanation("A recommendation that runs over two pages was read with the symbol, page number or job number"
                    + " between its halves. Take it out and see that no word was cut.")
            .basis("Working Group reports (such as A/HRC/59/15): the symbol stands at the head of a page, its number"
                    + " and the number GE.25-02819 at its foot");

    private static final Pattern JOB = Pattern.compile("\\bGE\\.\\s?\\d{2}-\\d{4,6}");
    // A symbol and a bare number are a head; a symbol alone may be cited.
    private static final Pattern HEAD = Pattern.compile(
            "A/HRC/(WG\\.6/)?\\d{1,3}/[A-Z0-9./]{0,10}\\d\\s+([Pp]age\\s+)?\\d{1,3}(?=\\s)|(?<=\\s)\\d{1,3}\\s+A/HRC/\\d{1,3}/\\d{1,3}(?=\\s+\\p{Ll})");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(String text, Findings out) {
        if (text.contains("GE.")) {
            report(JOB, text, out);
        } else if (text.contains("A/HRC/")) {
            report(HEAD, text, out);
        }
    }

    private static void report(Pattern pattern, String text, Findings out) {
        Matcher found = pattern.matcher(text);
        if (found.find()) {
            out.report("the head or foot of a page stands inside the text; take it out", found.group());
        }
    }
}
