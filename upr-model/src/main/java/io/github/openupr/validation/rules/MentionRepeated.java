package io.github.openupr.validation.rules;

import io.github.openupr.model.Mention;
import io.github.openupr.model.Publication;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** One mention of a record in one publication, unless two passages are quoted. */
final class MentionRepeated implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("mention_repeated", RuleFamily.COVERAGE, Severity.WARNING)
            .title("A publication mentions the same record twice without quoting two passages.")
            .explanation(
                    "The mention was probably entered twice, or the second one is of another record; figures of how much of a"
                            + " review a publication tells then differ by who counts. Take one out, correct its id, or quote both"
                            + " passages.")
            .basis(
                    "A/HRC/RES/5/1, annex, paragraph 3: the review is objective and non-selective, so what is told of it is"
                            + " counted once; schema of OpenUPR, mentions of a publication");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Publication publication, Findings out) {
        if (publication.getMentions().size() < 2) {
            return;
        }
        Set<Passage> passages = new HashSet<>();
        for (Mention each : publication.getMentions()) {
            if (each.getTarget().isPresent()
                    && !passages.add(new Passage(each.getTarget().get(), each.getQuote()))) {
                out.report(
                        "it mentions the same record twice; take one mention out, or quote both passages",
                        each.getTarget().get());
            }
        }
    }

    private record Passage(String target, Optional<String> quote) {}
}
