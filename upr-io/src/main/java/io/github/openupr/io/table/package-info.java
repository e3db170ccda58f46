/** The tables of a dataset: a data package of CSV files, and a workbook. Internal: no promise is made for it. */
@NullMarked
package io.github.openupr.io.table;

import org.jspecify.annotations.NullMarked;
