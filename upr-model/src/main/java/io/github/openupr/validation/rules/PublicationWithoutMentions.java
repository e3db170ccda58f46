package io.github.openupr.validation.rules;

import io.github.openupr.model.Publication;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** A remark: a publication that nobody has read for the dataset yet, or that tells nothing. */
final class PublicationWithoutMentions implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("publication_without_mentions", RuleFamily.COVERAGE, Severity.INFO)
            .title("A publication is listed, and nothing that it mentions.")
            .explanation(
                    "In a comparison it looks as if the publication left out everything. Enter what it mentions, as records or"
                            + " themes; if it tells nothing of the review, the remark is the finding.")
            .basis(
                    "A/HRC/RES/5/1, annex, paragraph 26: the outcome has a summary of the proceedings, conclusions or"
                            + " recommendations, and voluntary commitments, of which accounts tell; schema of OpenUPR, publications");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Publication publication, Findings out) {
        if (publication.getMentions().isEmpty()) {
            out.report("nothing that it mentions is entered; enter what it tells of the review");
        }
    }
}
