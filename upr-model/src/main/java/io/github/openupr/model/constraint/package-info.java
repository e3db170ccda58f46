/**
 * The constraints of Jakarta Validation that the entities bear beside the standard ones: what one record can say about
 * itself. A provider checks them when it is asked to; building a value never does.
 *
 * <p>The validators stand inside their annotations and are public, because a provider makes them itself; nobody else
 * needs them.
 */
@NullMarked
package io.github.openupr.model.constraint;

import org.jspecify.annotations.NullMarked;
