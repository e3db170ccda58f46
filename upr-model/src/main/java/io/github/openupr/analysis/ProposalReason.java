package io.github.openupr.analysis;

import java.util.Locale;

/**
 * Why a mention is proposed: words of the publication that fit the record, and where they stand.
 *
 * <p>Made by OpenUPR: a person who checks a proposal must see what it rests on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what fits
 * @param what the concept, the code of the State, treaty or issue, or the tone
 * @param words the words of the publication
 * @param start where they begin in its text, as {@link String#substring(int, int)} counts
 * @param end the place behind their end
 */
public record ProposalReason(Kind kind, String what, String words, int start, int end) {

    /** What fits. */
    public enum Kind {
        /** A word that the record has too, in the same or another form, or another word for the same. */
        WORD,

        /** The name of a State that made the recommendation or commendation. */
        STATE,

        /** The name of a treaty that the record names too, or that its source coded. */
        TREATY,

        /** Words of an issue of UPR Info that the record has too. */
        THEME,

        /** A word of praise or of request near by. */
        TONE;

        private final String code = name().toLowerCase(Locale.ROOT);

        /** The code, such as {@code word}. */
        @Override
        public String toString() {
            return code;
        }
    }
}
