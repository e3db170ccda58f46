/** The {@code upr} command. Its options and exit codes are its interface; no class here is meant for other programs. */
@NullMarked
package io.github.openupr.examples.cli;

import org.jspecify.annotations.NullMarked;
