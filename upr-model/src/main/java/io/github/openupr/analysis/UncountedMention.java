package io.github.openupr.analysis;

import io.github.openupr.code.MentionKind;
import io.github.openupr.model.Mention;

/**
 * A mention that was not counted as a record told, and why: nothing that a publication mentions is dropped in silence.
 *
 * <p>Made by OpenUPR: mentions of publications are our own notion; no document of the United Nations lists them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param mention the mention as the dataset has it
 * @param reason why it does not count
 */
public record UncountedMention(Mention mention, UncountedReason reason) {

    /**
     * Whether it still speaks of this kind of record. In doubt it does: a recommendation that cannot be found in the
     * dataset was told all the same, and a mention that contradicts itself may be of either.
     */
    public boolean tellsOf(MentionKind kind) {
        return switch (reason) {
            case NO_TARGET, NO_SUCH_RECORD -> mention.getKind() == kind;
            case KIND_DIFFERS -> true;
            case TOPIC, OTHER_REVIEW, REPEATED -> false;
        };
    }
}
