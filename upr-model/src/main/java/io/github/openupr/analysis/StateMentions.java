package io.github.openupr.analysis;

import io.github.openupr.model.Recommendation;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Which States made recommendations. */
final class StateMentions {

    private StateMentions() {}

    /** What the States of a recommendation are compared by; a name that no code fits is a State too. */
    static Set<String> of(Recommendation recommendation) {
        Set<String> states = new HashSet<>();
        recommendation.getRecommendingStates().forEach(state -> states.add(state.code()));
        recommendation.getUnresolvedStates().stream()
                .map(Words::inOrder)
                .filter(name -> !name.isEmpty())
                .forEach(states::add);
        return states;
    }

    /** How many different States made one of these. */
    static int count(Stream<Recommendation> recommendations) {
        Set<String> states = new HashSet<>();
        recommendations.map(StateMentions::of).forEach(states::addAll);
        return states.size();
    }
}
