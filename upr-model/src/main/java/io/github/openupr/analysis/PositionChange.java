package io.github.openupr.analysis;

import io.github.openupr.code.Position;
import java.util.Optional;

/**
 * In how many pairs of a recommendation and its repetition the State under review had one position before and one after.
 *
 * <p>Made by OpenUPR: no source says which recommendation of a review was made before; see {@link FollowUp}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param before the position in the earlier review; empty where there is none
 * @param after the position in the later review; empty where there is none
 * @param pairs how many pairs
 */
public record PositionChange(Optional<Position> before, Optional<Position> after, int pairs) {}
