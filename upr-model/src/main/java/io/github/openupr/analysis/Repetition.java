package io.github.openupr.analysis;

import io.github.openupr.code.TreatyCode;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Term;
import java.util.List;

/**
 * A recommendation of one review that comes again in the next one, and why it is taken for the same request.
 *
 * <p>Made by OpenUPR: no source says which recommendation of a review was made before; see {@link FollowUp}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param earlier the recommendation of the earlier review
 * @param later the recommendation of the later review
 * @param ground the strongest reason
 * @param score how like the texts are, 0 to 1, as {@link Similarity} counts it
 * @param sharedWords the words that both texts have, as the later one writes them, the most telling first
 * @param sharedTreaties the treaties that both name or that sources coded for both
 * @param sharedThemes the themes that sources coded for both
 * @param sameState whether a State that made the earlier one makes the later one too
 */
public record Repetition(
        Recommendation earlier,
        Recommendation later,
        RepetitionGround ground,
        double score,
        List<String> sharedWords,
        List<TreatyCode> sharedTreaties,
        List<Term> sharedThemes,
        boolean sameState) {

    /** Copies the lists. */
    public Repetition {
        sharedWords = List.copyOf(sharedWords);
        sharedTreaties = List.copyOf(sharedTreaties);
        sharedThemes = List.copyOf(sharedThemes);
    }
}
