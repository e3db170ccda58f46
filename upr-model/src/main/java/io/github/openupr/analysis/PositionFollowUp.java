package io.github.openupr.analysis;

import io.github.openupr.code.Position;
import java.util.Optional;

/**
 * How many recommendations with one position come again in the next review.
 *
 * <p>Made by OpenUPR: no source says which recommendation of a review was made before; see {@link FollowUp}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param position the position in the earlier review; empty for those without one
 * @param repeated how many of them come again
 * @param notRepeated how many do not
 */
public record PositionFollowUp(Optional<Position> position, int repeated, int notRepeated) {}
