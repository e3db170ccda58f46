package io.github.openupr.examples.report;

/**
 * A figure at the head of the page.
 *
 * @param label what is counted
 * @param value the number
 * @param note what else is to know about it; may be empty
 */
record HeadFigure(String label, String value, String note) {}
