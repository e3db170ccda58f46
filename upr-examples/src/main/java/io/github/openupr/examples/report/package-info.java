/** One HTML file about a dataset or a review, for people: {@link io.github.openupr.examples.report.HtmlReport}. */
@NullMarked
package io.github.openupr.examples.report;

import org.jspecify.annotations.NullMarked;
