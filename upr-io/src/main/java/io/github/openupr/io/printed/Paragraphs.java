package io.github.openupr.io.printed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the lines of a document to paragraphs; belongs to one thread. */
final class Paragraphs {

    private final PageMeasures measures;
    private final Hyphens hyphens;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> behind = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Numbering numbering = new Numbering();

    private @Nullable Line first;
    private @Nullable Line last;
    private int count;

    Paragraphs(PageMeasures measures, Hyphens hyphens) {
        this.measures = measures;
        this.hyphens = hyphens;
    }

    /** The next line of the text. */
    void add(Line next) {
        Line begun = first;
        Line before = last;
        if (begun == null || before == null) {
            begin(next);
        } else if (new LineBreak(text, begun, before, count, next, measures, numbering).begins()) {
            end();
            begin(next);
        } else {
            hyphens.join(text, next.text());
            last = next;
            count++;
        }
    }

    private void begin(Line next) {
        first = next;
        last = next;
        count = 1;
        text.append(next.text());
        numbering.begin(LineStart.of(next.text()));
    }

    /** A footnote or row, which stands behind the paragraph that it interrupts. */
    void interrupt(Block block) {
        behind.add(block);
    }

    /** A row of a table; one without a first cell goes on with the row that the end of a page cut. */
    void row(int page, List<String> cells) {
        end();
        Block before = blocks.isEmpty() ? Block.text(0, "") : blocks.get(blocks.size() - 1);
        if (cells.get(0).isEmpty() && before.cells().size() == cells.size()) {
            List<String> joined = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                StringBuilder cell = new StringBuilder(before.cells().get(i));
                if (cell.isEmpty() || cells.get(i).isEmpty()) {
                    cell.append(cells.get(i));
                } else {
                    hyphens.join(cell, cells.get(i));
                }
                joined.add(cell.toString());
            }
            blocks.set(blocks.size() - 1, Block.row(before.page(), joined));
        } else {
            blocks.add(Block.row(page, cells));
        }
    }

    /** The paragraph ends whatever follows. */
    void end() {
        Line begun = first;
        if (begun != null) {
            blocks.add(Block.text(begun.page(), text.toString()));
            text.setLength(0);
            first = null;
            last = null;
        }
        blocks.addAll(behind);
        behind.clear();
    }

    List<Block> blocks() {
        end();
        return blocks;
    }
}
