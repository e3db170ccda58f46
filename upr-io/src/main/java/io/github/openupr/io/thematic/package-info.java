/** OHCHR's thematic lists of recommendations. Internal: no promise is made for it. */
@NullMarked
package io.github.openupr.io.thematic;

import org.jspecify.annotations.NullMarked;
