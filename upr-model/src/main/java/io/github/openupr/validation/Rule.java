package io.github.openupr.validation;

/**
 * Looks for one fault in data. A {@link RecordRule} needs one record at a time, a {@link DatasetRule} several.
 *
 * <p>A rule is added to a validator by {@link UprValidator.Builder#addRule}; those of OpenUPR stand in
 * {@link RuleCatalog#standard()}.
 *
 * <p>Made by OpenUPR: the parts of our validator; each rule's {@link RuleInfo#basis} names what it follows.
 */
public sealed interface Rule permits RecordRule, DatasetRule, ConstraintRule {

    /** What the catalogue says of it; the same at every call. */
    RuleInfo info();
}
