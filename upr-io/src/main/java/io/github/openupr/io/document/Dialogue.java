package io.github.openupr.io.document;

import io.github.openupr.code.StateCode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who speaks in the paragraphs of one report and what is recommended there; each paragraph is looked through once. Belongs to one reader. */
final class Dialogue {

    private final StateCode stateUnderReview;
    private final Map<Numbered, List<Turn>> turns = new HashMap<>();
    private final Map<Numbered, List<DialogueItems.Found>> items = new HashMap<>();

    Dialogue(StateCode stateUnderReview) {
        this.stateUnderReview = stateUnderReview;
    }

    /** The turns of a paragraph. */
    List<Turn> turns(Numbered paragraph) {
        return turns.computeIfAbsent(paragraph, each -> Speaker.in(each.text(), stateUnderReview));
    }

    /** The recommendations of a paragraph. */
    List<DialogueItems.Found> items(Numbered paragraph) {
        return items.computeIfAbsent(paragraph, each -> DialogueItems.in(each.text()));
    }

    /** The States that speak in some paragraphs, in the order of their first turns. */
    Set<StateCode> speakers(List<Numbered> paragraphs) {
        Set<StateCode> speakers = new LinkedHashSet<>();
        paragraphs.forEach(
                paragraph -> turns(paragraph).forEach(turn -> turn.state().ifPresent(speakers::add)));
        return speakers;
    }
}
