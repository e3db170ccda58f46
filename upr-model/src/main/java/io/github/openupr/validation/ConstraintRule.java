package io.github.openupr.validation;

/**
 * The code of one constraint of the model: a member of a type and an annotation of Jakarta Validation. Immutable.
 *
 * @param info what the catalogue says of it
 * @param constraint the constraint, as {@code Recommendation.text NotBlank} or, of a whole record, {@code Review
 *     SessionInCycle}
 */
record ConstraintRule(RuleInfo info, String constraint) implements Rule {}
