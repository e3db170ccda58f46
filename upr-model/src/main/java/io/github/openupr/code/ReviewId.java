package io.github.openupr.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names one review: one State in one cycle. {@code KAZ-4} is the fourth review of Kazakhstan.
 *
 * <p>Each Member State is reviewed once a cycle (Human Rights Council resolution 5/1, annex, paragraph 14; resolution
 * 16/21, annex, paragraph 3). Immutable and thread-safe. {@link #parse} inverts {@link #toString}.
 *
 * <p>Basis: Human Rights Council resolution 5/1, annex, paragraph 14, and resolution 16/21, annex, paragraph 3.
 *
 * @param state the State under review
 * @param cycle the cycle, 1 to 99
 */
public record ReviewId(StateCode state, int cycle) implements Comparable<ReviewId> {

    private static final int MAX_CYCLE = 99;
    private static final Pattern TYPED = Pattern.compile(
            "(.*?[^ ,:/_0-9-])[ ,:/_-]*(?:(?<=[ ,:/_-])cycle[ -]?)?0?([1-9][0-9]?)", Pattern.CASE_INSENSITIVE);
    private static final Comparator<ReviewId> ORDER =
            Comparator.comparing(ReviewId::state).thenComparingInt(ReviewId::cycle);

    /** Checks the form; throws {@link IllegalArgumentException} for a cycle outside 1 to 99. */
    public ReviewId {
        if (cycle < 1 || cycle > MAX_CYCLE) {
            throw new IllegalArgumentException("a cycle is a number from 1 to " + MAX_CYCLE + ", not " + cycle);
        }
    }

    /** The review of a State in a cycle. */
    public static ReviewId of(StateCode state, int cycle) {
        return new ReviewId(state, cycle);
    }

    /** Reads {@code "KAZ-4"}; throws {@link IllegalArgumentException} for any other form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ReviewId parse(String text) {
        int length = text.length();
        if (length < 5
                || length > 6
                || !StateCode.startsWithCode(text)
                || text.charAt(3) != '-'
                || text.charAt(4) == '0') {
            throw notAReview(text);
        }
        int cycle = 0;
        for (int i = 4; i < length; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw notAReview(text);
            }
            cycle = cycle * 10 + (c - '0');
        }
        return new ReviewId(new StateCode(text.substring(0, 3)), cycle);
    }

    /**
     * Reads what a person types: a State by code or name and the number of the cycle, with blanks, any dash, or
     * nothing between them: {@code kaz-4}, {@code KAZ 4}, {@code Kazakhstan-4}, {@code Kazakhstan, cycle 4}. Throws
     * {@link IllegalArgumentException} with one line that says what to write.
     */
    public static ReviewId parseLenient(String text) {
        Matcher typed = TYPED.matcher(TypedText.clean(text));
        if (!typed.matches()) {
            throw TypedText.refused("not a review such as KAZ-4", text, "write a State and the number of a cycle");
        }
        return new ReviewId(StateCode.parseLenient(typed.group(1)), Integer.parseInt(typed.group(2)));
    }

    private static IllegalArgumentException notAReview(String text) {
        return new IllegalArgumentException("not a review such as KAZ-4: \"" + text + "\"");
    }

    /** By State, then by cycle. */
    @Override
    public int compareTo(ReviewId other) {
        return ORDER.compare(this, other);
    }

    /** The text form, such as {@code KAZ-4}. */
    @JsonValue
    @Override
    public String toString() {
        return state.code() + '-' + cycle;
    }
}
