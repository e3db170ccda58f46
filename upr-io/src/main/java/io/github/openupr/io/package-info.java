/**
 * Readers and writers for datasets of the Universal Periodic Review.
 *
 * <ul>
 *   <li>{@link UprReader} reads a file of one {@link SourceFormat}, or of the format that its content shows: whole, as a
 *       {@link ReadResult}, or one record after the other, from a {@link RecordReader} that needs no more memory for a
 *       larger file. {@link ReadOptions} and {@link ReadLimits} say how.
 *   <li>{@link UprWriter} writes a dataset, or a stream of records ({@link RecordWriter}), in an {@link OutputFormat}. A
 *       file appears when it is complete.
 *   <li>{@link ReportWriter} writes validation reports and the results of analyses; {@link PolicyReader} reads
 *       validation policies.
 * </ul>
 *
 * <p>There are three kinds of trouble: an {@link java.io.IOException} is the disk's, a {@link UprFormatException} says
 * that a file cannot be read (its code says why), and a {@link io.github.openupr.validation.Notice} tells of data that
 * is odd. Nothing is left out without a notice and without being counted ({@link ReadCounts}).
 *
 * <p>The packages below this one are internal and promise nothing.
 */
@NullMarked
package io.github.openupr.io;

import org.jspecify.annotations.NullMarked;
