package io.github.openupr.io.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes blocks of the lines of pages, of PDF documents and of texts with the layout of pages alike. */
final class PageBlocks {

    /** An entry of a table of contents has them. */
    private static final String DOTS = ".....";

    private static final Pattern RULE = Pattern.compile("[_\u2014\u2500-]{5,200}+");
    private static final Pattern SYMBOL_NOTE = Pattern.compile("\\d{1,3} A/[A-Za-z0-9/.]{1,60}+");
    private static final int FIRST_LINES = 80;

    private final PageMeasures measures;
    private final Hyphens hyphens;
    private final Paragraphs paragraphs;

    private PageBlocks(List<Line> lines) {
        this.measures = PageMeasures.of(lines);
        this.hyphens = new Hyphens(lines);
        this.paragraphs = new Paragraphs(measures, hyphens);
    }

    static List<Block> blocks(List<Line> all) {
        List<Line> lines = PageEdges.without(all);
        PageBlocks text = new PageBlocks(lines);
        PageEdges.pages(lines).forEach(text::add);
        return text.paragraphs.blocks();
    }

    private void add(List<Line> page) {
        int start = PageNotes.start(page, measures);
        List<Block> notes = notes(page.subList(start, page.size()));
        List<Line> body = page.subList(0, start);
        List<Line> unmarked = measures.size() > 0 ? body : NoteMarks.without(body, notes);
        int from = 0;
        for (int i = 0; i < unmarked.size(); i++) {
            if (isLeader(unmarked.get(i))) {
                addText(unmarked.subList(from, i));
                paragraphs.end();
                from = i + 1;
            }
        }
        addText(unmarked.subList(from, unmarked.size()));
        notes.forEach(paragraphs::interrupt);
    }

    private static boolean isLeader(Line line) {
        return line.text().contains(DOTS) || RULE.matcher(line.text()).matches();
    }

    private void addText(List<Line> lines) {
        int from = 0;
        for (Table table : Table.on(lines, measures)) {
            lines.subList(from, table.from()).forEach(this::addLine);
            int page = lines.get(table.from()).page();
            table.rows(hyphens).forEach(cells -> paragraphs.row(page, cells));
            from = table.to();
        }
        lines.subList(from, lines.size()).forEach(this::addLine);
    }

    /** In a text without page ends the shortest footnotes, which name a document, are known by themselves. */
    private void addLine(Line line) {
        if (line.page() == 0 && SYMBOL_NOTE.matcher(line.text()).matches()) {
            paragraphs.interrupt(Block.note(0, line.text()));
        } else {
            paragraphs.add(line);
        }
    }

    private List<Block> notes(List<Line> lines) {
        List<Block> notes = new ArrayList<>();
        StringBuilder note = new StringBuilder();
        for (Line line : lines) {
            if (isLeader(line)) {
                continue;
            }
            if (!note.isEmpty() && PageNotes.isMarked(line)) {
                notes.add(Block.note(line.page(), note.toString()));
                note.setLength(0);
            }
            if (note.isEmpty()) {
                note.append(line.text());
            } else {
                hyphens.join(note, line.text());
            }
        }
        if (!note.isEmpty()) {
            notes.add(Block.note(lines.get(0).page(), note.toString()));
        }
        return notes;
    }

    /** The first page, lines kept. */
    static String firstPage(List<Line> lines) {
        return lines.stream()
                .takeWhile(line -> line.page() == lines.get(0).page())
                .limit(FIRST_LINES)
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }
}
