package io.github.openupr.io.document;

import io.github.openupr.code.ClaimedStatus;
import io.github.openupr.code.Position;
import java.util.Optional;

/**
 * A position as a document words it. Immutable.
 *
 * @param position what is meant
 * @param partial whether a part only is supported
 * @param claim what is said of the implementation
 * @param wording the words
 */
record StatedPosition(Position position, boolean partial, Optional<ClaimedStatus> claim, String wording) {

    static StatedPosition unclear(String wording) {
        return new StatedPosition(Position.UNCLEAR, false, Optional.empty(), wording);
    }

    /** Whether the two mean the same, whatever is said of the implementation. */
    boolean isSameAs(StatedPosition other) {
        return position == other.position && partial == other.partial;
    }

    /** This one, with what another that means the same says of the implementation. */
    StatedPosition with(StatedPosition other) {
        return claim.isPresent() ? this : withClaim(other.claim);
    }

    StatedPosition withClaim(Optional<ClaimedStatus> said) {
        return new StatedPosition(position, partial, said, wording);
    }

    StatedPosition withWording(String words) {
        return new StatedPosition(position, partial, claim, words);
    }

    /** For people: {@code supported in part}. */
    @Override
    public String toString() {
        return position + (partial ? " in part" : "");
    }
}
