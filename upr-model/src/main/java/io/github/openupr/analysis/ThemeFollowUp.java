package io.github.openupr.analysis;

import io.github.openupr.model.Term;

/**
 * A theme of which two successive reviews have recommendations. The theme alone says nothing of the same request.
 *
 * <p>Made by OpenUPR: no source compares the themes of two reviews; they are those that the sources coded, see
 * {@link FollowUp}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param theme the theme
 * @param earlier how many recommendations of the earlier review have it
 * @param repeated how many of these come again as the same request
 * @param later how many recommendations of the later review have it
 */
public record ThemeFollowUp(Term theme, int earlier, int repeated, int later) {}
