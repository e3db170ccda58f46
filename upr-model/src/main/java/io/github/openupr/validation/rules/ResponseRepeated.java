package io.github.openupr.validation.rules;

import io.github.openupr.model.Response;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.List;
import java.util.Optional;

/** A response that takes the place of an equal one. */
final class ResponseRepeated extends ChangedAnswerRule {

    private static final RuleInfo INFO = RuleInfo.of("response_repeated", RuleFamily.POSITIONS, Severity.WARNING)
            .title("A response stands twice in a row.")
            .explanation(
                    "An answer that changes nothing makes the State look as if it had answered again, and the number"
                            + " of changed positions too high. Leave one.")
            .basis("A/HRC/RES/5/1, annex, paragraph 32, and the schema of OpenUPR: earlierResponses holds what"
                    + " later positions superseded");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(List<Response> earlier, Response current, Findings out) {
        Response later = current;
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Response each = earlier.get(i);
            // The same answer read from two files is one answer.
            if (each.withSource(Optional.empty()).equals(later.withSource(Optional.empty()))) {
                out.report(
                        "a response stands twice in a row; leave one",
                        each.getPosition().toString());
            }
            later = each;
        }
    }
}
