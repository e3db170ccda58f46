/**
 * The entities of the Universal Periodic Review: immutable values, built with builders, read and written as JSON by a
 * plain Jackson 2 or Jackson 3 mapper.
 *
 * <p>Entities bear constraints of Jakarta Validation: what one record can say about itself. A provider checks them when
 * it is asked to; a builder never does, so that faulty real data can be held, shown and written back.
 */
@NullMarked
package io.github.openupr.model;

import org.jspecify.annotations.NullMarked;
