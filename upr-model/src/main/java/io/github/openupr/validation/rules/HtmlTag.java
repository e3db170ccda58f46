package io.github.openupr.validation.rules;

import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the tags that a web page leaves in a text. */
final class HtmlTag extends TextRule {

    private static final RuleInfo INFO = RuleInfo.of("html_tag", RuleFamily.TEXT, Severity.WARNING)
            .title("A text holds an HTML tag.")
            .explanation("The text was copied from the source of a web page: the tag is no part of what the State said,"
                    + " and searches and counts of words go wrong. Take the tag out.")
            .basis("UPR Info, database export of 14 August 2015: its texts are plain, without tags");

    private static final Pattern TAG = Pattern.compile(
            "</?(a|b|br|div|em|font|h[1-6]|hr|i|li|ol|p|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul)(\\s[^<>]{0,200})?/?>",
            Pattern.CASE_INSENSITIVE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(String text, Findings out) {
        if (text.indexOf('<') >= 0) {
            Matcher tag = TAG.matcher(text);
            if (tag.find()) {
                out.report("the text holds an HTML tag; take it out", tag.group());
            }
        }
    }
}
