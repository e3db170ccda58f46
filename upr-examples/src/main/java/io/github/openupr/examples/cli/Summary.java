package io.github.openupr.examples.cli;

import io.github.openupr.code.Position;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Review;
import io.github.openupr.model.Term;
import io.github.openupr.model.UprRecord;
import io.github.openupr.model.VoluntaryPledge;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts records as they go by; keeps none. Belongs to one thread. */
final class Summary {

    private static final int TOP = 10;
    private static final int MAX_CYCLE = 99;

    private long reviews;
    private long recommendations;
    private long commendations;
    private long pledges;
    private final Ranking<Position> positions = new Ranking<>();
    private final long[] cycles = new long[MAX_CYCLE + 1];
    private final Ranking<Term> themes = new Ranking<>();
    private final Ranking<StateCode> recommenders = new Ranking<>();

    void add(UprRecord record) {
        if (record instanceof Recommendation recommendation) {
            add(recommendation);
        } else if (record instanceof Review) {
            reviews++;
        } else if (record instanceof VoluntaryPledge) {
            pledges++;
        } else if (record instanceof Commendation) {
            commendations++;
        }
    }

    private void add(Recommendation recommendation) {
        recommendations++;
        cycles[recommendation.getReview().cycle()]++;
        if (recommendation.getResponse().isPresent()) {
            positions.add(recommendation.getResponse().get().getPosition());
        }
        for (Term theme : recommendation.getThemes()) {
            themes.add(theme);
        }
        for (StateCode state : recommendation.getRecommendingStates()) {
            recommenders.add(state);
        }
    }

    long reviews() {
        return reviews;
    }

    long recommendations() {
        return recommendations;
    }

    long commendations() {
        return commendations;
    }

    long pledges() {
        return pledges;
    }

    /** Recommendations with this position. */
    long withPosition(Position position) {
        return positions.count(position);
    }

    /** Recommendations for each cycle that has any, in ascending order. */
    SortedMap<Integer, Long> cycles() {
        SortedMap<Integer, Long> present = new TreeMap<>();
        for (int cycle = 1; cycle <= MAX_CYCLE; cycle++) {
            if (cycles[cycle] > 0) {
                present.put(cycle, cycles[cycle]);
            }
        }
        return present;
    }

    /** The ten most frequent themes of recommendations. */
    List<Ranking.Place<Term>> topThemes() {
        return themes.top(
                TOP,
                term -> term.getCode().orElse(term.getLabel()) + '\n' + term.getScheme(),
                Comparator.comparing(Term::getLabel));
    }

    /** The ten States that made the most recommendations. */
    List<Ranking.Place<StateCode>> topRecommenders() {
        return recommenders.top(TOP, StateCode::code, Comparator.naturalOrder());
    }
}
