package io.github.openupr.validation;

import java.util.List;

/** The codes of all constraints of the model, one for each. */
final class ConstraintRules {

    private ConstraintRules() {}

    static List<ConstraintRule> all() {
        return List.of();
    }
}
