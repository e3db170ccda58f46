package io.github.openupr.analysis;

import io.github.openupr.code.CountedUnit;
import java.util.Locale;

/**
 * By what the recommendations of a review are counted.
 *
 * <p>Basis: the positions of Human Rights Council resolution 5/1, annex, paragraph 32; themes, groups of persons and goals as the Universal
 * Human Rights Index and UPR Info code them; the regional groups of the Member States; UPR Info's scale of actions.
 *
 * <p>A closed list. Immutable and thread-safe.
 */
public enum Dimension {
    /** The current position, of all recommendations; those without an answer stand apart, which is something else than pending. */
    POSITION(CountedUnit.RECOMMENDATIONS),

    /** The current position, of the recommendations that were answered: supported, noted, or answered in unclear words. */
    ANSWER(CountedUnit.RECOMMENDATIONS),

    /** Themes: a recommendation counts once for each of its themes, so that shares may add up to more than 1. */
    THEME(CountedUnit.RECOMMENDATIONS),

    /** Groups of persons: a recommendation counts once for each. */
    AFFECTED_PERSONS(CountedUnit.RECOMMENDATIONS),

    /** Sustainable Development Goals: a target counts to its goal; a recommendation counts once for each goal. */
    SDG(CountedUnit.RECOMMENDATIONS),

    /** Treaties that the source coded: a recommendation counts once for each. */
    TREATY(CountedUnit.RECOMMENDATIONS),

    /** Treaties that the text names, coded or not: inferred from words by {@link TextRecognition}. */
    TREATY_NAMED(CountedUnit.RECOMMENDATIONS),

    /** Regional groups of the recommending States. */
    REGIONAL_GROUP(CountedUnit.STATE_MENTIONS),

    /** Recommending States. */
    RECOMMENDING_STATE(CountedUnit.STATE_MENTIONS),

    /** UPR Info's action categories, 1 minimal to 5 specific. */
    ACTION_CATEGORY(CountedUnit.RECOMMENDATIONS);

    private final CountedUnit unit;

    Dimension(CountedUnit unit) {
        this.unit = unit;
    }

    /** What is counted: recommendations, or one for each recommending State of each recommendation. */
    public CountedUnit unit() {
        return unit;
    }

    /** The name in lower snake case, as it stands in JSON and CSV. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
