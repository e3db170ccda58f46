package io.github.openupr.examples.report;

import io.github.openupr.code.Position;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import java.util.Optional;

/** What the data say of the position on a recommendation, in the order in which the page shows it. */
enum Stance {
    SUPPORTED("Supported"),
    NOTED("Noted"),
    PENDING("Pending"),
    UNCLEAR("Unclear"),
    NONE("No position in the data");

    private final String label;

    Stance(String label) {
        this.label = label;
    }

    static Stance of(Recommendation recommendation) {
        return of(recommendation.getResponse().map(Response::getPosition));
    }

    static Stance of(Optional<Position> position) {
        if (position.isEmpty()) {
            return NONE;
        }
        return switch (position.get()) {
            case SUPPORTED -> SUPPORTED;
            case NOTED -> NOTED;
            case PENDING -> PENDING;
            case UNCLEAR -> UNCLEAR;
        };
    }

    /** For people. */
    String label() {
        return label;
    }

    /** The name of its colour in the style sheet. */
    String colour() {
        return switch (this) {
            case SUPPORTED -> "blue";
            case NOTED -> "orange";
            case PENDING -> "green";
            case UNCLEAR -> "pink";
            case NONE -> "grey";
        };
    }
}
