package io.github.openupr.analysis;

/**
 * How unlikely a publication would mention so few, or so many, of a kind if it had drawn what it mentions by chance.
 *
 * <p>The model is a draw without replacement: so many recommendations as the publication mentions, from all that the
 * dataset has of the review (the hypergeometric distribution). A small figure says that an even draw hardly gives this
 * mix. It does not say why: whoever writes chooses, and may do so for good reasons, such as what concerns the readers.
 * It is no measure of intent, of fairness or of the truth of what is told. Whoever looks at many values finds small
 * figures by chance alone: {@link #adjusted} corrects for their number.
 *
 * <p>Made by OpenUPR: to compare accounts of a review with what its Working Group report prints is our own notion.
 *
 * <p>Immutable and thread-safe.
 *
 * @param atMost the probability, from 0 to 1, of as many as the publication mentions or fewer
 * @param atLeast the probability, from 0 to 1, of as many or more
 */
public record Chance(double atMost, double atLeast) {

    /** Throws {@link IllegalArgumentException} for a figure that is no probability. */
    public Chance {
        if (!(atMost >= 0 && atMost <= 1 && atLeast >= 0 && atLeast <= 1)) {
            throw new IllegalArgumentException("no probabilities: " + atMost + " and " + atLeast);
        }
    }

    /** The chance of this number of marked ones among those drawn from a population. */
    static Chance of(int population, int marked, int drawn, int number) {
        Hypergeometric draws = new Hypergeometric(population, marked, drawn);
        return new Chance(draws.atMost(number), draws.atLeast(number));
    }

    /** The probability of so uncommon a number in either direction: twice the smaller figure, 1 at most. */
    public double eitherWay() {
        return Math.min(1, 2 * Math.min(atMost, atLeast));
    }

    /**
     * {@link #eitherWay} where so many values are looked at (Bonferroni: multiplied by their number, 1 at most): the
     * figure to judge by. Cautious where values overlap, as themes do. Throws {@link IllegalArgumentException} below 1.
     */
    public double adjusted(int tests) {
        if (tests < 1) {
            throw new IllegalArgumentException("no number of tests: " + tests);
        }
        return Math.min(1, tests * eitherWay());
    }
}
