/**
 * Identifiers, codes and codelists of the Universal Periodic Review. Values are immutable; {@code parse} inverts
 * {@code toString}.
 */
@NullMarked
package io.github.openupr.code;

import org.jspecify.annotations.NullMarked;
