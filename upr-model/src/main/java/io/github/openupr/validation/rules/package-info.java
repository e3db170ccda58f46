/** The rules of the catalogue, one class each, listed in {@code StandardRules}. Internal: only their codes are promised. */
@NullMarked
package io.github.openupr.validation.rules;

import org.jspecify.annotations.NullMarked;
