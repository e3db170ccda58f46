/** The text of PDF documents. Internal: nothing here is promised to users. */
@NullMarked
package io.github.openupr.io.pdf;

import org.jspecify.annotations.NullMarked;
