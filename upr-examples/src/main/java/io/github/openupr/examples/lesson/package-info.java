/** Short programs for students, each with a question and a {@code main}; {@code upr-examples/README.md} leads through them. */
@NullMarked
package io.github.openupr.examples.lesson;

import org.jspecify.annotations.NullMarked;
