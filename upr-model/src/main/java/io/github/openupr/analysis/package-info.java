/** Answers that a dataset gives: who told what of a review, and what was left out. */
@NullMarked
package io.github.openupr.analysis;

import org.jspecify.annotations.NullMarked;
