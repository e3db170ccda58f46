package io.github.openupr.examples.report;

import io.github.openupr.code.Position;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import java.util.Optional;

/** What the data say of the position on a recommendation, in the order in which the page shows it. */
enum Stance {
    SUPPORTED(Optional.of(Position.SUPPORTED), "Supported", "blue"),
    NOTED(Optional.of(Position.NOTED), "Noted", "orange"),
    PENDING(Optional.of(Position.PENDING), "Pending", "green"),
    UNCLEAR(Optional.of(Position.UNCLEAR), "Unclear", "pink"),
    NONE(Optional.empty(), "No position in the data", "grey");

    private final Optional<Position> position;
    private final String label;
    private final String colour;

    Stance(Optional<Position> position, String label, String colour) {
        this.position = position;
        this.label = label;
        this.colour = colour;
    }

    static Stance of(Recommendation recommendation) {
        return of(recommendation.getResponse().map(Response::getPosition));
    }

    static Stance of(Optional<Position> position) {
        for (Stance stance : values()) {
            if (stance.position.equals(position)) {
                return stance;
            }
        }
        throw new IllegalArgumentException("no stance for " + position);
    }

    /** The code that analyses know it by; empty for none. */
    String code() {
        return position.map(Position::toString).orElse("");
    }

    /** For people. */
    String label() {
        return label;
    }

    /** The name of its colour in the style sheet. */
    String colour() {
        return colour;
    }
}
