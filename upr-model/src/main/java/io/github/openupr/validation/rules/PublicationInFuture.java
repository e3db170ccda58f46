package io.github.openupr.validation.rules;

import io.github.openupr.model.Publication;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.Severity;

/** Finds days to come, of which day and month in the wrong order are the usual reason. */
final class PublicationInFuture implements RecordRule {

    private static final RuleInfo INFO = RuleInfo.of("publication_in_future", RuleFamily.CHRONOLOGY, Severity.ERROR)
            .title("A publication bears a day that has not come.")
            .explanation(
                    "Whoever wants to read it will not find it, and audits of coverage by time go wrong. Mostly day and"
                            + " month are exchanged; correct the day.")
            .basis("RFC 3339, section 5.6: a full date is year, month and day, in this order");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Publication publication, Findings out) {
        if (publication.getPublishedOn().isPresent()
                && FutureDay.notYet(publication.getPublishedOn().get(), out)) {
            out.report(
                    "the publication appeared on a day that has not come; correct it",
                    publication.getPublishedOn().get().toString());
        }
    }
}
