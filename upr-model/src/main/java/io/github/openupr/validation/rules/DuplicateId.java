package io.github.openupr.validation.rules;

import io.github.openupr.model.Assessment;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.VoluntaryPledge;
import io.github.openupr.validation.DatasetCheck;
import io.github.openupr.validation.DatasetRule;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RuleFamily;
import io.github.openupr.validation.RuleInfo;
import io.github.openupr.validation.RunContext;
import io.github.openupr.validation.Severity;

/** An id names one record, whatever its type. */
final class DuplicateId implements DatasetRule {

    private static final RuleInfo INFO = RuleInfo.of("duplicate_id", RuleFamily.IDENTITY, Severity.ERROR)
            .title("Two records of the dataset have the same id.")
            .explanation(
                    "Assessments, publications and people name a record by its id; with two of one name nobody knows which is"
                            + " meant, and tables joined by id count both twice. Give one of them another id, or take out the copy.")
            .basis(
                    "Working Group reports, section II (such as A/HRC/28/15, paragraph 115): each item has a number of its own;"
                            + " schema of OpenUPR, id");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public DatasetCheck begin(RunContext context) {
        return new Check();
    }

    private static final class Check implements DatasetCheck {

        private final LongSet ids = new LongSet();

        @Override
        public void check(Review review, Findings out) {
            add(Hashes.id(review.getId()), out);
        }

        @Override
        public void check(Recommendation recommendation, Findings out) {
            add(RecommendationHashes.of(recommendation, out).id(), out);
        }

        @Override
        public void check(Commendation commendation, Findings out) {
            add(Hashes.id(commendation.getId()), out);
        }

        @Override
        public void check(VoluntaryPledge pledge, Findings out) {
            add(Hashes.id(pledge.getId()), out);
        }

        @Override
        public void check(Assessment assessment, Findings out) {
            add(Hashes.id(assessment.getId()), out);
        }

        @Override
        public void check(Publication publication, Findings out) {
            add(Hashes.id(publication.getId()), out);
        }

        private void add(long id, Findings out) {
            if (!ids.add(id)) {
                out.report("a record before it has the same id; give one of them another, or take out the copy");
            }
        }
    }
}
