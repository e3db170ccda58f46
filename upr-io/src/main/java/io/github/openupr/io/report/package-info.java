/** Results of analyses as texts and tables. Internal: use {@link io.github.openupr.io.ReportWriter}. */
@NullMarked
package io.github.openupr.io.report;

import org.jspecify.annotations.NullMarked;
