package io.github.openupr.io.document;

import io.github.openupr.code.Session;
import io.github.openupr.code.StateCode;
import io.github.openupr.io.printed.Block;
import io.github.openupr.io.printed.PrintedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A report of the Working Group, taken apart: blocks become sections, sections numbered paragraphs, the section of recommendations lists of
 * items. Immutable.
 *
 * @param title the title block
 * @param introduction what paragraphs 1 to 4 say
 * @param documents the text that lists the documents of the review
 * @param presentation the paragraphs before the dialogue
 * @param dialogue the paragraphs of the dialogue
 * @param conclusions section II
 * @param pledges section III, read as lists too
 */
record Report(
        TitleBlock title,
        Introduction introduction,
        String documents,
        List<Numbered> presentation,
        List<Numbered> dialogue,
        Conclusions conclusions,
        Conclusions pledges) {

    static Report of(PrintedDocument document) {
        Sections sections = Sections.of(document.blocks());
        String introduction = Sections.text(sections.introduction());
        // Since the third cycle footnotes name the symbols of the documents.
        List<Block> notes = sections.presentation().stream()
                .filter(block -> block.kind() == Block.Kind.NOTE)
                .toList();
        List<Numbered> presentation = Paragraphs.of(sections.presentation(), last(introductory(sections), 0));
        List<Numbered> dialogue = Paragraphs.of(sections.dialogue(), last(presentation, 4));
        Conclusions conclusions = Conclusions.of(sections.conclusions(), last(dialogue, last(presentation, 4)));
        Conclusions pledges = Conclusions.of(sections.pledges(), conclusions.lastParagraph());
        return new Report(
                TitleBlock.of(document.firstPage()),
                Introduction.of(introduction),
                introduction + '\n' + Sections.text(notes),
                presentation,
                dialogue,
                conclusions,
                pledges);
    }

    private static List<Numbered> introductory(Sections sections) {
        return Paragraphs.of(sections.introduction(), 0);
    }

    private static int last(List<Numbered> paragraphs, int otherwise) {
        return paragraphs.isEmpty()
                ? otherwise
                : Integer.parseInt(paragraphs.get(paragraphs.size() - 1).number());
    }

    /** The State under review: as the introduction names it, else the title. */
    Optional<StateCode> state() {
        return introduction.state().or(title::state);
    }

    /** The session of the Working Group: as the introduction names it, else as the symbols or the session of the Council say. */
    Optional<Session> session() {
        return introduction
                .session()
                .or(() -> title.session().isPresent()
                        ? Session.find(title.session().getAsInt())
                        : Optional.empty())
                .or(this::sessionOfCouncil);
    }

    private Optional<Session> sessionOfCouncil() {
        List<Session> sessions = Session.all().stream()
                .filter(session -> session.councilSession().isPresent()
                        && session.councilSession().equals(title.councilSession()))
                .toList();
        return sessions.size() == 1 ? Optional.of(sessions.get(0)) : Optional.empty();
    }

    /** The paragraphs of the presentation and the dialogue, to which section II refers. */
    List<Numbered> proceedings() {
        List<Numbered> all = new ArrayList<>(presentation);
        all.addAll(dialogue);
        return all;
    }

    /** The footnotes among the recommendations. */
    List<Block> notes() {
        return conclusions.notes();
    }
}
