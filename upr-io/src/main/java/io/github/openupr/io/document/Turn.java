package io.github.openupr.io.document;

import io.github.openupr.code.StateCode;
import java.util.Optional;

/**
 * What one speaker says in a paragraph of the interactive dialogue.
 *
 * @param state the State that speaks; empty for the State under review, its delegation, the President and others
 * @param start where it begins in the text of the paragraph
 * @param end behind its last character
 */
record Turn(Optional<StateCode> state, int start, int end) {}
