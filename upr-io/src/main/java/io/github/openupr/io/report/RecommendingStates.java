package io.github.openupr.io.report;

import io.github.openupr.code.StateCode;
import io.github.openupr.code.States;
import io.github.openupr.model.Recommendation;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who made a recommendation. */
final class RecommendingStates {

    private RecommendingStates() {}

    /** The names of the States, those that no code fits as printed. */
    static String of(Recommendation recommendation) {
        String names = Stream.concat(
                        recommendation.getRecommendingStates().stream().map(RecommendingStates::name),
                        recommendation.getUnresolvedStates().stream())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "no State named" : "by " + names;
    }

    /** The codes of the States, those that no code fits as printed, between bars. */
    static String codes(Recommendation recommendation) {
        return Stream.concat(
                        recommendation.getRecommendingStates().stream().map(StateCode::code),
                        recommendation.getUnresolvedStates().stream())
                .collect(Collectors.joining(" | "));
    }

    private static String name(StateCode code) {
        return States.find(code).map(state -> state.name()).orElse(code.code());
    }
}
