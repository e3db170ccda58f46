package io.github.openupr.validation.rules;

import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what web forms make of brackets and ampersands. */
final class HtmlEntity extends TextRule {

    private static final RuleInfo INFO = RuleInfo.of("html_entity", RuleFamily.TEXT, Severity.WARNING)
            .title("A text holds an HTML entity.")
            .explanation(
                    "The text went through a web page or a web form, and a character was left in the page's notation:"
                            + " searches miss it and readers stumble over it. Replace it by the character that it stands for.")
            .basis("UPR Info, database export of 14 August 2015: the escapes &#40; and &#41; of its web forms");

    private static final Pattern ENTITY =
            Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(String text, Findings out) {
        if (text.indexOf('&') >= 0) {
            Matcher entity = ENTITY.matcher(text);
            if (entity.find()) {
                out.report("the text holds an HTML entity; write the character itself", entity.group());
            }
        }
    }
}
