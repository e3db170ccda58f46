package io.github.openupr.io.text;

import io.github.openupr.io.RecordCounts;
import io.github.openupr.model.Assessment;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.UprRecord;
import io.github.openupr.model.VoluntaryPledge;

/** Counts records by type. Internal; belongs to one thread. */
public final class RecordTally {

    private long reviews;
    private long recommendations;
    private long commendations;
    private long pledges;
    private long assessments;
    private long publications;
    private long total;

    /** Counts one. */
    public void add(UprRecord record) {
        total++;
        if (record instanceof Recommendation) {
            recommendations++;
        } else if (record instanceof Review) {
            reviews++;
        } else if (record instanceof VoluntaryPledge) {
            pledges++;
        } else if (record instanceof Commendation) {
            commendations++;
        } else if (record instanceof Assessment) {
            assessments++;
        } else if (record instanceof Publication) {
            publications++;
        }
    }

    /** All records so far. */
    public long total() {
        return total;
    }

    /** The counts so far. */
    public RecordCounts counts() {
        return new RecordCounts(reviews, recommendations, commendations, pledges, assessments, publications);
    }
}
