package io.github.openupr.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.OptionalInt;

/** Reads whole numbers as JSON Schema understands them: {@code 4}, and also {@code 4.0} and {@code 4e0}. */
final class Numbers {

    /** What is too large for an {@code int} is no number of this model. */
    static final String WHOLE = "a whole number up to " + Integer.MAX_VALUE;

    /** Eleven characters are the longest int, and too few for a long to overflow. */
    private static final int LONGEST_INT = 11;

    /** Nobody writes a small number with more digits; longer ones would only cost time. */
    private static final int LONGEST_DECIMAL = 64;

    private Numbers() {}

    /** The number at which the parser stands; empty where it is none, not whole, or too large. */
    static OptionalInt whole(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getTextLength() <= LONGEST_INT) {
            long number = parser.getLongValue();
            return number == (int) number ? OptionalInt.of((int) number) : OptionalInt.empty();
        }
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_FLOAT) {
            return OptionalInt.empty();
        }
        return whole(parser.getText());
    }

    private static OptionalInt whole(String decimal) {
        if (decimal.length() > LONGEST_DECIMAL) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(new BigDecimal(decimal).intValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            // A fraction, or more than an int or an exponent holds.
            return OptionalInt.empty();
        }
    }

    /** Whether a text is a whole number as it would be written. */
    static boolean isWhole(String text) {
        return text.matches("-?(0|[1-9][0-9]{0,9})");
    }
}
