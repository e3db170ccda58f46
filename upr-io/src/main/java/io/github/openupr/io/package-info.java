/**
 * Readers and writers for datasets of the Universal Periodic Review: {@link io.github.openupr.io.UprReader} and
 * {@link io.github.openupr.io.UprWriter}; {@link io.github.openupr.io.ReportWriter} writes what analyses find. The packages below this one are internal and promise nothing.
 */
@NullMarked
package io.github.openupr.io;

import org.jspecify.annotations.NullMarked;
