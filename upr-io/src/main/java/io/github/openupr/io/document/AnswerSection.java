package io.github.openupr.io.document;

import java.util.Optional;

/**
 * The part of an addendum below a heading or a lead-in sentence that gives a position. Immutable.
 *
 * @param position the position; empty where none holds
 * @param level what the heading is numbered with
 * @param title the heading
 * @param place where it stands
 * @param start how many entries there were above it
 */
record AnswerSection(
        Optional<StatedPosition> position, PositionHeading.Level level, String title, String place, int start) {

    /** Before the first heading. */
    static AnswerSection none() {
        return new AnswerSection(Optional.empty(), PositionHeading.Level.NONE, "", "", 0);
    }

    /** Says so where nothing was read below a heading that names a position. */
    void end(int entries, AddendumNotices notices) {
        if (position.isPresent() && entries == start) {
            notices.nothingBelow(title, place);
        }
    }

    /** A position of a sentence below a heading that means the same: the heading says more of it. */
    StatedPosition headed(StatedPosition said) {
        return position.filter(said::isSameAs)
                .map(heading -> heading.withClaim(heading.claim().or(said::claim)))
                .orElse(said);
    }
}
