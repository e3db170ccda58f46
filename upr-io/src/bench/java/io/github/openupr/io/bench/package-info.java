/** Speed, measured with JMH as ratios of one run. */
@NullMarked
package io.github.openupr.io.bench;

import org.jspecify.annotations.NullMarked;
