/**
 * What readers and rules report about data. {@link UprValidator#standard()} checks a dataset, or a stream of records, and
 * gives a {@link ValidationReport}: each {@link Notice} has a code, a {@link Severity}, a place and what was found there.
 * Counts are exact however few notices are kept, and a rule that could not look at everything is named with the reason.
 *
 * <p>{@link RuleCatalog} explains every code. A {@link ValidationPolicy} switches codes off or grades them anew; it is
 * applied after a rule, never inside it. A rule of one's own implements {@link RecordRule} or {@link DatasetRule}.
 *
 * <p>Programs read codes, which are never reused; the messages are for people and may change.
 */
@NullMarked
package io.github.openupr.validation;

import org.jspecify.annotations.NullMarked;
