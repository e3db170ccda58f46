/** Fuzzing of every reader with Jazzer: inputs that nobody thought of, and what must hold for all of them. */
@NullMarked
package io.github.openupr.io.fuzz;

import org.jspecify.annotations.NullMarked;
