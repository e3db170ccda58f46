/**
 * Identifiers, codes and codelists of the Universal Periodic Review. Values are immutable; {@code parse} is strict and
 * inverts {@code toString}, {@code parseLenient} reads what a person types.
 */
@NullMarked
package io.github.openupr.code;

import org.jspecify.annotations.NullMarked;
