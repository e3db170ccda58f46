package io.github.openupr.validation.rules;

import io.github.openupr.code.RecommendationId;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The id of a recommendation whose local part is a printed number, {@code 140.12} or {@code 140.12/2}. Immutable and
 * thread-safe.
 *
 * @param number the number
 * @param part the part, if it names one
 */
record NumberedId(String number, OptionalInt part) {

    private static final int MOST_DIGITS = 4;

    /** Takes an id apart; empty for one that names no number. */
    static Optional<NumberedId> of(RecommendationId id) {
        String local = id.local();
        if (local.charAt(0) < '1' || local.charAt(0) > '9') {
            return Optional.empty();
        }
        int again = local.indexOf('~');
        String own = again < 0 ? local : local.substring(0, again);
        int slash = own.indexOf('/');
        String number = slash < 0 ? own : own.substring(0, slash);
        if (!PrintedNumber.isOne(number)) {
            return Optional.empty();
        }
        if (slash < 0) {
            return Optional.of(new NumberedId(number, OptionalInt.empty()));
        }
        OptionalInt part = part(own.substring(slash + 1));
        return part.isPresent() ? Optional.of(new NumberedId(number, part)) : Optional.empty();
    }

    private static OptionalInt part(String digits) {
        boolean number = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }
}
