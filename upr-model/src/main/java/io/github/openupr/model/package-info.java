/**
 * The entities of the Universal Periodic Review: immutable values, built with builders, read and written as JSON by a
 * plain Jackson 2 or Jackson 3 mapper.
 */
@NullMarked
package io.github.openupr.model;

import org.jspecify.annotations.NullMarked;
