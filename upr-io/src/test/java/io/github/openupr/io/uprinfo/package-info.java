@NullMarked
package io.github.openupr.io.uprinfo;

import org.jspecify.annotations.NullMarked;
