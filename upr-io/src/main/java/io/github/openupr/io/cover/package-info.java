/** The first pages of documents of the United Nations: what tells a report of the Working Group, or an addendum, from all else. Internal: nothing here is promised to users. */
@NullMarked
package io.github.openupr.io.cover;

import org.jspecify.annotations.NullMarked;
