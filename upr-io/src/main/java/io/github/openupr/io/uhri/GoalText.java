package io.github.openupr.io.uhri;

import io.github.openupr.code.Codelist;
import io.github.openupr.code.SdgCode;
import java.util.Optional;

/**
 * What the label of a Sustainable Development Goal or target means: {@code 16 - PEACE, JUSTICE AND STRONG INSTITUTIONS}, {@code 8.7 - …}. The
 * number decides, for the titles are worded in more than one way.
 *
 * @param code the goal or target; empty where the label names none
 * @param usual whether writing the code gives the label again
 */
record GoalText(Optional<SdgCode> code, boolean usual) {

    private static final Codelist GOALS = Codelist.of("sdgs");

    static GoalText of(String text) {
        String label = text.strip();
        int end = label.indexOf(' ');
        Optional<SdgCode> code =
                GOALS.find(end < 0 ? label : label.substring(0, end)).map(entry -> SdgCode.of(entry.code()));
        return new GoalText(
                code, code.map(GoalText::labelOf).filter(text::equals).isPresent());
    }

    /** The label that the export gives a goal or target, or else one of the same form. */
    static String labelOf(SdgCode code) {
        Optional<Codelist.Entry> entry = GOALS.find(code.code());
        return entry.flatMap(found -> found.column("uhri_label"))
                .orElseGet(
                        () -> code + entry.map(found -> " - " + found.title()).orElse(""));
    }
}
