/** Rows of workbooks, XLSX and XLS: what several formats share. Internal: no promise is made for it. */
@NullMarked
package io.github.openupr.io.sheet;

import org.jspecify.annotations.NullMarked;
