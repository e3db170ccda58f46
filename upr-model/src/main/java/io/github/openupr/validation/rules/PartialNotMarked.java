package io.github.openupr.validation.rules;

import io.github.openupr.code.Position;
import io.github.openupr.model.Response;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;
import java.util.Optional;

/** Words that accept a part, on a response that is not marked as partial. */
final class PartialNotMarked extends PositionRule {

    private static final RuleInfo INFO = RuleInfo.of("partial_not_marked", RuleFamily.POSITIONS, Severity.WARNING)
            .title("The wording of an answer accepts a part only, and the answer is not marked as partial.")
            .explanation("Without the mark the recommendation counts as supported in full. Mark the answer as partial.")
            .basis("Universal Human Rights Index, export as JSON: Supported/Noted; UPR Info, database export of 14"
                    + " August 2015: an answer that accepts one part is split in two records, so a whole record with"
                    + " such words is not one of full support");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(Response response, String which, Findings out) {
        Optional<String> wording = response.getWording();
        // With another position than supported, the wording contradicts it, which a rule of its own tells.
        if (wording.isPresent()
                && PositionWordings.partial(wording.get())
                && response.getPosition() == Position.SUPPORTED
                && !response.getPartial().orElse(false)) {
            out.report(which + " accepts a part by its wording and is not marked as partial; mark it", wording.get());
        }
    }
}
