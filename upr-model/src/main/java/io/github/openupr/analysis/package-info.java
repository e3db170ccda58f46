/** Answers that a dataset gives: who told what of a review and what was left out, which recommendations are alike, and which come again. */
@NullMarked
package io.github.openupr.analysis;

import org.jspecify.annotations.NullMarked;
