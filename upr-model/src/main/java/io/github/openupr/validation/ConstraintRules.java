package io.github.openupr.validation;

import java.util.List;
import java.util.stream.Stream;

/** The codes of all constraints of the model, one for each. */
final class ConstraintRules {

    private static final List<ConstraintRule> ALL = Stream.of(
                    ConstraintsOfReviews.all(),
                    ConstraintsOfRecommendations.all(),
                    ConstraintsOfRecords.all(),
                    ConstraintsOfParts.all(),
                    ConstraintsOfMetadata.all())
            .flatMap(List::stream)
            .toList();

    private ConstraintRules() {}

    static List<ConstraintRule> all() {
        return ALL;
    }
}
