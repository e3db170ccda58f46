package io.github.openupr.io.sheet;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as text, in the shortest form that gives the same number again. */
final class NumberText {

    /** Up to here whole numbers are exact and written out. */
    private static final double MAX_WHOLE = 1e15;

    private static final int MAX_PLAIN = 21;
    private static final int MIN_DIGITS = 15;
    private static final int MAX_DIGITS = 17;

    private NumberText() {}

    static String of(double number) {
        if (number == Math.rint(number) && Math.abs(number) < MAX_WHOLE) {
            return Long.toString((long) number);
        }
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return Double.toString(number);
        }
        BigDecimal exact = new BigDecimal(number);
        BigDecimal shortest = exact;
        for (int digits = MIN_DIGITS; digits <= MAX_DIGITS; digits++) {
            shortest = exact.round(new MathContext(digits));
            if (shortest.doubleValue() == number) {
                break;
            }
        }
        shortest = shortest.stripTrailingZeros();
        int magnitude = shortest.precision() - shortest.scale();
        return magnitude > MAX_PLAIN || magnitude < -5 ? shortest.toString() : shortest.toPlainString();
    }
}
