/** What several formats share: inputs, outputs, characters, notices and counts. Internal: nothing here is promised to users. */
@NullMarked
package io.github.openupr.io.text;

import org.jspecify.annotations.NullMarked;
