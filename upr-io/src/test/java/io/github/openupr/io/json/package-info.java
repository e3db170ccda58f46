@NullMarked
package io.github.openupr.io.json;

import org.jspecify.annotations.NullMarked;
