package io.github.openupr.io.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Fractions as JavaScript writes numbers: without zeros at their end, very small ones with an exponent. */
final class Decimals {

    private static final int DIGITS = 4;

    private Decimals() {}

    /** A share or score with at most four decimals. */
    static String share(double value) {
        return text(BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP));
    }

    /** A probability, which may be very small, with at most four digits that count. */
    static String probability(double value) {
        return text(new BigDecimal(value).round(new MathContext(DIGITS)));
    }

    private static String text(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() <= 0
                ? shortest.toPlainString()
                : shortest.toString().toLowerCase(Locale.ROOT);
    }
}
