package io.github.openupr.io.printed;

/**
 * A part of a line that a wide gap sets apart. Immutable.
 *
 * @param x where it begins, from the left
 * @param right where it ends
 * @param text what it says
 */
record Piece(double x, double right, String text) {}
