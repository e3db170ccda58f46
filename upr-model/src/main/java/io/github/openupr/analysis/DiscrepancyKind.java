package io.github.openupr.analysis;

import java.util.Locale;

/**
 * In what two sources of one review differ.
 *
 * <p>Made by OpenUPR: no document of the United Nations compares sources; positions are those of resolution 5/1, annex, paragraph 32.
 *
 * <p>Immutable and thread-safe; {@link #toString} is a code in lower snake case.
 */
public enum DiscrepancyKind {
    /** Only the first source has this State's recommendation. */
    ONLY_IN_A,

    /** Only the second source has this State's recommendation. */
    ONLY_IN_B,

    /** Several records of one source make up what the other has as one, or as several others. */
    DIVIDED_OTHERWISE,

    /** Both have it, in other words; letter case, accents, punctuation, hyphens and a leading "To" or "That" make no difference. */
    OTHER_WORDS,

    /** Both state a position, and not the same one, or one of them a partial one. */
    OTHER_POSITION,

    /** One source states a position and the other none, which is no contradiction. */
    POSITION_IN_ONE;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code, such as {@code only_in_a}. */
    @Override
    public String toString() {
        return code;
    }
}
