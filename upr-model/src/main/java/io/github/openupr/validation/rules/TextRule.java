package io.github.openupr.validation.rules;

import io.github.openupr.model.Commendation;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.VoluntaryPledge;
import io.github.openupr.validation.Findings;
import io.github.openupr.validation.RecordRule;

/** Looks at the text of recommendations, commendations and pledges alike. Immutable and thread-safe. */
abstract class TextRule implements RecordRule {

    /** Looks at a text; it is asked for every record, so what finds nothing in most texts looks for one character first. */
    abstract void check(String text, Findings out);

    @Override
    public final void check(Recommendation recommendation, Findings out) {
        check(recommendation.getText(), out);
    }

    @Override
    public final void check(Commendation commendation, Findings out) {
        check(commendation.getText(), out);
    }

    @Override
    public final void check(VoluntaryPledge pledge, Findings out) {
        check(pledge.getText(), out);
    }
}
