/** Reports of the Working Group and addenda, as text, PDF or Word document. Internal: nothing here is promised to users. */
@NullMarked
package io.github.openupr.io.document;

import org.jspecify.annotations.NullMarked;
