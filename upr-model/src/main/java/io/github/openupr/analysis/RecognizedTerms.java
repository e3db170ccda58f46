package io.github.openupr.analysis;

import io.github.openupr.code.SdgCode;
import io.github.openupr.code.TreatyCode;
import io.github.openupr.model.Term;
import java.util.List;

/**
 * What a text names: inferred from its words, which is something else than what a source coded.
 *
 * <p>Made by OpenUPR: no source says which words of a text name what; see {@link TextRecognition}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param treaties treaties and other instruments, in the order of the text; one that is named twice stands there twice
 * @param sdgs Sustainable Development Goals and targets, in the order of the text
 * @param themes issues of UPR Info (scheme {@code upr_info}), in the order of the text
 */
public record RecognizedTerms(
        List<Recognized<TreatyCode>> treaties, List<Recognized<SdgCode>> sdgs, List<Recognized<Term>> themes) {

    /** Copies the lists. */
    public RecognizedTerms {
        treaties = List.copyOf(treaties);
        sdgs = List.copyOf(sdgs);
        themes = List.copyOf(themes);
    }
}
