package io.github.openupr.analysis;

import io.github.openupr.code.MentionKind;
import io.github.openupr.model.Mention;
import io.github.openupr.model.Term;
import java.util.List;
import java.util.Optional;

/**
 * A mention that a publication's words suggest and that no person has checked.
 *
 * <p>Made by OpenUPR: which records of a review an account mentions is for a person to say; this saves the search.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what may be mentioned
 * @param target the id of the record; absent for a theme
 * @param topic the theme, where that alone is recognised
 * @param text the text of the record, or the label of the theme
 * @param quote the sentence of the publication, its white space folded
 * @param start where the sentence begins in the publication's text, as {@link String#substring(int, int)} counts
 * @param end the place behind its end
 * @param tone whether the words near by praise or ask
 * @param score how much speaks for it, from 0.5, that of a theme alone, to 1; no probability
 * @param reasons what speaks for it, in the order of the text; at least one
 */
public record ProposedMention(
        MentionKind kind,
        Optional<String> target,
        Optional<Term> topic,
        String text,
        String quote,
        int start,
        int end,
        Tone tone,
        double score,
        List<ProposalReason> reasons) {

    /** The score of a theme that is named alone; records need more. */
    static final double LEAST_SCORE = 0.5;

    /** Copies the list. */
    public ProposedMention {
        reasons = List.copyOf(reasons);
    }

    /** The mention with its quote, for those who have checked it and accept it. */
    public Mention toMention() {
        return Mention.builder()
                .kind(kind)
                .target(target)
                .topic(topic)
                .quote(quote)
                .build();
    }
}
