package io.github.openupr.io.report;

import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;

/** The position on a recommendation, for people. */
final class Answered {

    private Answered() {}

    /** The position, with what makes it partial; empty where the source states none. */
    static String of(Recommendation recommendation) {
        return recommendation.getResponse().map(Answered::position).orElse("");
    }

    private static String position(Response response) {
        return response.getPosition() + (response.getPartial().orElse(false) ? " in part" : "");
    }
}
