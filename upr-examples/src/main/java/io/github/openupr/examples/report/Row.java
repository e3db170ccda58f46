package io.github.openupr.examples.report;

import io.github.openupr.examples.StateNames;
import io.github.openupr.io.report.Place;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Term;
import java.util.List;
import java.util.stream.Stream;

/**
 * A recommendation as a row of the table.
 *
 * @param review its review
 * @param label what it is known by within its review: the printed number, or the end of its id
 * @param text its text
 * @param states the recommending States, by name, those that no code fits as printed
 * @param stance the position
 * @param partial whether the position is on a part of it only
 * @param themes its themes
 * @param place where it was read
 */
record Row(
        String review,
        String label,
        String text,
        List<String> states,
        Stance stance,
        boolean partial,
        List<String> themes,
        String place) {

    static Row of(Recommendation recommendation) {
        String id = recommendation.getId().toString();
        return new Row(
                recommendation.getReview().toString(),
                Shown.text(recommendation.getNumber().orElseGet(() -> id.substring(id.indexOf(':') + 1))),
                Shown.text(recommendation.getText()),
                Stream.concat(
                                recommendation.getRecommendingStates().stream().map(StateNames::of),
                                recommendation.getUnresolvedStates().stream())
                        .map(Shown::text)
                        .toList(),
                Stance.of(recommendation),
                recommendation.getResponse().flatMap(Response::getPartial).orElse(false),
                themes(recommendation.getThemes()),
                Shown.text(Place.of(recommendation.getSource())));
    }

    static List<String> themes(List<Term> themes) {
        return themes.stream().map(Term::getLabel).map(Shown::text).distinct().toList();
    }

    /** The position in words. */
    String position() {
        return stance.label() + (partial ? " in part" : "");
    }

    /** The States in one line. */
    String statesLine() {
        return String.join(", ", states);
    }

    /** The themes in one line. */
    String themesLine() {
        return String.join(", ", themes);
    }
}
