/** The CSV export of UPR Info's database. Internal: nothing here is promised to users. */
@NullMarked
package io.github.openupr.io.uprinfo;

import org.jspecify.annotations.NullMarked;
