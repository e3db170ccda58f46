package io.github.openupr.validation;

/**
 * The code of one constraint of the model: a member of a type and an annotation of Jakarta Validation. Immutable.
 *
 * @param info what the catalogue says of it
 * @param constraint the constraint, as {@code Recommendation.text NotBlank} or, of a whole record, {@code Review
 *     SessionInCycle}
 */
record ConstraintRule(RuleInfo info, String constraint) implements Rule {

    /** A constraint that says what a document of the United Nations or the schema says. */
    static ConstraintRule error(String constraint, String code, String title, String explanation, String basis) {
        return of(Severity.ERROR, constraint, code, title, explanation, basis);
    }

    /** A constraint by a list that is open: what it lacks is probably wrong. */
    static ConstraintRule warning(String constraint, String code, String title, String explanation, String basis) {
        return of(Severity.WARNING, constraint, code, title, explanation, basis);
    }

    private static ConstraintRule of(
            Severity severity, String constraint, String code, String title, String explanation, String basis) {
        return new ConstraintRule(
                RuleInfo.of(code, RuleFamily.CONSTRAINTS, severity)
                        .title(title)
                        .explanation(explanation)
                        .basis(basis),
                constraint);
    }
}
