/** What readers and rules report about data: notices with a code, a severity and a place. */
@NullMarked
package io.github.openupr.validation;

import org.jspecify.annotations.NullMarked;
