package io.github.openupr.validation.rules;

import io.github.openupr.model.Answer;
import io.github.openupr.model.Assessment;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.DataSource;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.ReportedCount;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.VoluntaryPledge;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells once of each source that records name and the dataset does not list. */
final class SourceUnknown implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("source_unknown", RuleFamily.REFERENCES, Severity.ERROR)
            .title("A record names a source that the dataset does not list.")
            .explanation(
                    "The dataset lists the files and documents that it was made from, and this one is not among them: what the"
                            + " record says cannot be traced and checked. List the source, or correct its name in the record.")
            .basis(
                    "A/HRC/RES/5/1, annex, paragraph 3: the review rests on objective and reliable information; schema of OpenUPR,"
                            + " source of a record");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        List<DataSource> listed =
                context.metadata().map(DatasetMetadata::getSources).orElseGet(List::of);
        // A dataset that lists no sources at all says nothing of them, so no name can contradict it.
        return listed.isEmpty() ? new DatasetCheck() {} : new Check(listed);
    }

    private static final class Check implements DatasetCheck {

        /** The names that are listed, and the others once they are told. */
        private final Set<String> known = new HashSet<>();

        Check(List<DataSource> listed) {
            listed.forEach(each -> known.add(each.getId()));
        }

        @Override
        public void check(Review review, Findings out) {
            look(review.getSource(), out);
            for (ReportedCount each : review.getReportedCounts()) {
                look(each.getSource(), out);
            }
            for (Answer each : review.getAnswers()) {
                look(each.getResponse().getSource(), out);
            }
        }

        @Override
        public void check(Recommendation recommendation, Findings out) {
            look(recommendation.getSource(), out);
            if (recommendation.getResponse().isPresent()) {
                look(recommendation.getResponse().get().getSource(), out);
            }
            for (Response each : recommendation.getEarlierResponses()) {
                look(each.getSource(), out);
            }
        }

        @Override
        public void check(Commendation commendation, Findings out) {
            look(commendation.getSource(), out);
        }

        @Override
        public void check(VoluntaryPledge pledge, Findings out) {
            look(pledge.getSource(), out);
        }

        @Override
        public void check(Assessment assessment, Findings out) {
            look(assessment.getSource(), out);
        }

        @Override
        public void check(Publication publication, Findings out) {
            look(publication.getSource(), out);
        }

        private void look(Optional<SourceRef> source, Findings out) {
            Optional<String> name = source.isPresent() ? source.get().getSource() : Optional.empty();
            if (name.isPresent() && !name.get().isBlank() && known.add(name.get())) {
                out.report(
                        "its source is none of those that the dataset lists; list it, or correct its name", name.get());
            }
        }
    }
}
