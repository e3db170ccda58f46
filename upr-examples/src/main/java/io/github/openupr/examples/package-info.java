/** What the command and the lessons share: the sample dataset, and text that any terminal can show. */
@NullMarked
package io.github.openupr.examples;

import org.jspecify.annotations.NullMarked;
