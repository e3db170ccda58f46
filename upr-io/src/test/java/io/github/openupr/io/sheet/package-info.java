@NullMarked
package io.github.openupr.io.sheet;

import org.jspecify.annotations.NullMarked;
