/** Canonical JSON and JSON Lines. Internal: nothing here is promised to users. */
@NullMarked
package io.github.openupr.io.json;

import org.jspecify.annotations.NullMarked;
