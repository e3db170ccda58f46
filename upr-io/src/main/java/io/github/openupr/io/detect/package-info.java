/** What a file of no known format is. Internal: nothing here is promised to users. */
@NullMarked
package io.github.openupr.io.detect;

import org.jspecify.annotations.NullMarked;
