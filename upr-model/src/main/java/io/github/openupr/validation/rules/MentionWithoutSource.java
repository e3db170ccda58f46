package io.github.openupr.validation.rules;

import io.github.openupr.model.Mention;
import io.github.openupr.model.Publication;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** What a publication is said to mention can be looked up. */
final class MentionWithoutSource implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("mention_without_source", RuleFamily.COVERAGE, Severity.WARNING)
            .title("Nobody can look up what a publication is said to mention.")
            .explanation(
                    "The publication has neither an address nor a source, and a mention does not quote it: a finding that"
                            + " somebody told one thing and left out another has no evidence. Give the address, the source, or the"
                            + " words that mention it.")
            .basis("A/HRC/RES/5/1, annex, paragraph 3: the review is transparent and rests on objective and reliable"
                    + " information; schema of OpenUPR, mentions of a publication");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Publication publication, Findings out) {
        if (publication.getUrl().isPresent() || publication.getSource().isPresent()) {
            return;
        }
        int unquoted = 0;
        for (Mention each : publication.getMentions()) {
            if (each.getQuote().isEmpty()) {
                unquoted++;
            }
        }
        if (unquoted > 0) {
            out.report(
                    "it has neither an address nor a source, and " + unquoted
                            + (unquoted == 1 ? " mention has" : " mentions have")
                            + " no quotation; give one of them",
                    String.valueOf(unquoted));
        }
    }
}
