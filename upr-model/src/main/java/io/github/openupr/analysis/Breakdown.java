package io.github.openupr.analysis;

import java.util.List;
import java.util.OptionalInt;

/**
 * The recommendations of a review counted by one {@link Dimension}.
 *
 * <p>Categories of a short fixed list all stand there, also with a count of 0, in the list's order; of others those that the review has, the
 * most frequent first. What has no category comes last.
 *
 * <p>Made by OpenUPR: the categories are those of Working Group reports, UPR Info and the Universal Human Rights Index, the counting is ours.
 *
 * <p>Immutable and thread-safe.
 *
 * @param dimension by what is counted; its {@link Dimension#unit} says what
 * @param base of how many the shares are
 * @param othersBase of how many the shares of all other reviews are; absent where the dataset has none
 * @param figures the categories
 */
public record Breakdown(Dimension dimension, int base, OptionalInt othersBase, List<Figure> figures) {

    /** Copies the list. */
    public Breakdown {
        figures = List.copyOf(figures);
    }

    /** How many fall into the category with this code; 0 where the review has none. */
    public int count(String code) {
        return figures.stream()
                .filter(each -> each.code().equals(code))
                .mapToInt(Figure::count)
                .sum();
    }

    /** Whether anything of this review has a category. */
    public boolean coded() {
        return figures.stream().anyMatch(each -> !each.none() && each.count() > 0);
    }
}
