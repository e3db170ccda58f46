/** Short programs for students, each with a {@code main}: read a file, filter and count, write what you found. */
@NullMarked
package io.github.openupr.examples.lesson;

import org.jspecify.annotations.NullMarked;
