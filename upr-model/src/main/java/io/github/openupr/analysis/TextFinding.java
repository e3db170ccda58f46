package io.github.openupr.analysis;

import java.util.Locale;

/**
 * What is to be said of a text before anything that is proposed from it.
 *
 * <p>Made by OpenUPR: proposals are made from English words, those of Working Group reports and of accounts of them.
 *
 * <p>Immutable and thread-safe; {@link #toString} is a code in lower snake case.
 */
public enum TextFinding {
    /** It holds no word. Nothing is proposed. */
    NO_TEXT,

    /** Most of its letters are of another script than the Latin one, so it is not English. Nothing is proposed. */
    OTHER_SCRIPT,

    /** It has hardly any of the words of which every English text is full. Nothing is proposed. */
    NOT_ENGLISH,

    /** It names the State under review nowhere, so it seems to be of another one. Nothing is proposed. */
    STATE_NOT_NAMED,

    /** It speaks of no review, recommendation or body of the United Nations: stronger evidence is asked for. */
    REVIEW_NOT_NAMED;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** Whether nothing is proposed because of it. */
    public boolean hinders() {
        return this != REVIEW_NOT_NAMED;
    }

    /** The code, such as {@code not_english}. */
    @Override
    public String toString() {
        return code;
    }
}
