package io.github.openupr.io.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes blocks of the lines of pages, of PDF documents and of texts with the layout of pages alike. */
final class PageText {

    /** An entry of a table of contents. */
    private static final String DOTS = ".....";

    private static final Pattern RULE = Pattern.compile("[_\u2014\u2500-]{5,200}+");

    private PageText() {}

    static List<Block> blocks(List<Line> all) {
        List<Line> lines = PageEdges.without(all);
        PageMeasures measures = PageMeasures.of(lines);
        Hyphens hyphens = new Hyphens(lines);
        Paragraphs paragraphs = new Paragraphs(measures, hyphens);
        for (List<Line> page : PageEdges.pages(lines)) {
            int notes = PageNotes.start(page, measures);
            List<Line> body = page.subList(0, notes);
            List<Block> found = notes(page.subList(notes, page.size()), hyphens);
            for (Line line : measures.size() > 0 ? body : NoteMarks.without(body, found)) {
                if (line.text().contains(DOTS) || RULE.matcher(line.text()).matches()) {
                    paragraphs.end();
                } else {
                    paragraphs.add(line);
                }
            }
            found.forEach(paragraphs::interrupt);
        }
        return paragraphs.blocks();
    }

    private static List<Block> notes(List<Line> lines, Hyphens hyphens) {
        List<Block> notes = new ArrayList<>();
        StringBuilder note = new StringBuilder();
        for (Line line : lines) {
            if (RULE.matcher(line.text()).matches()) {
                continue;
            }
            if (note.length() > 0 && PageNotes.isMarked(line)) {
                notes.add(new Block(Block.Kind.NOTE, line.page(), note.toString(), List.of()));
                note.setLength(0);
            }
            if (note.length() > 0) {
                hyphens.join(note, line.text());
            } else {
                note.append(line.text());
            }
        }
        if (note.length() > 0) {
            notes.add(new Block(Block.Kind.NOTE, lines.get(0).page(), note.toString(), List.of()));
        }
        return notes;
    }

    /** The first page, lines kept. */
    static String firstPage(List<Line> lines) {
        return lines.isEmpty()
                ? ""
                : lines.stream()
                        .takeWhile(line -> line.page() == lines.get(0).page())
                        .limit(FIRST_LINES)
                        .map(Line::text)
                        .collect(Collectors.joining("\n"));
    }

    private static final int FIRST_LINES = 80;
}
