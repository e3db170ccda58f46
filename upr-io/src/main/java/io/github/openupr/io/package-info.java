/**
 * Readers and writers for datasets of the Universal Periodic Review: {@link io.github.openupr.io.UprReader} and
 * {@link io.github.openupr.io.UprWriter}. The packages below this one are internal and promise nothing.
 */
@NullMarked
package io.github.openupr.io;

import org.jspecify.annotations.NullMarked;
