/** UPR Info's database: its export of 2015, and pages of the present one. Internal: nothing here is promised to users. */
@NullMarked
package io.github.openupr.io.uprinfo;

import org.jspecify.annotations.NullMarked;
