/**
 * The entities of the Universal Periodic Review: immutable values, built with builders, read and written as JSON by a
 * plain Jackson 2 or Jackson 3 mapper.
 *
 * <p>A {@link UprDataset} holds the six kinds of {@link UprRecord}. They name each other by id, never by reference, so that
 * a record can be read, kept and written alone; {@link DatasetIndex} finds what belongs together.
 *
 * <p><img src="doc-files/model.svg" alt="The types of a dataset with their members; arrows go from the members that hold an id to the record whose id it is.">
 *
 * <p>Entities bear constraints of Jakarta Validation: what one record can say about itself. A provider checks them when
 * it is asked to; a builder never does, so that faulty real data can be held, shown and written back.
 */
@NullMarked
package io.github.openupr.model;

import org.jspecify.annotations.NullMarked;
