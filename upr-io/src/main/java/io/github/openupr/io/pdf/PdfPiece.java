package io.github.openupr.io.pdf;

/**
 * A part of a line that a wide gap sets apart, such as the number before an item. Internal; immutable.
 *
 * @param x where it begins, in points from the left
 * @param right where it ends
 * @param text what it says
 */
public record PdfPiece(float x, float right, String text) {}
