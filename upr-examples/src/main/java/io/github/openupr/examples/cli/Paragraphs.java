package io.github.openupr.examples.cli;

import io.github.openupr.examples.PlainText;
import java.util.List;

/** Text for people, broken at 80 columns. Belongs to one thread. */
final class Paragraphs {

    private static final int WIDTH = 80;

    private final int labelWidth;
    private final StringBuilder text = new StringBuilder();

    /** An empty text, whose labels are so many columns wide. */
    Paragraphs(int labelWidth) {
        this.labelWidth = labelWidth;
    }

    /** A heading with an empty line before it. */
    void heading(String heading) {
        text.append('\n');
        line(heading);
    }

    /** A line, indented where it is broken as it is at its start. */
    void line(String line) {
        int indent = line.length() - line.stripLeading().length();
        append(" ".repeat(indent), line.strip(), indent);
    }

    /** A label with lines to its right. */
    void item(String label, List<String> lines) {
        String start = PlainText.oneLine(label);
        String lead = start + " ".repeat(Math.max(1, labelWidth - start.length()));
        for (String line : lines) {
            append(lead, line, labelWidth);
            lead = " ".repeat(labelWidth);
        }
    }

    private void append(String lead, String words, int indent) {
        StringBuilder line = new StringBuilder(lead);
        boolean first = true;
        for (String word : PlainText.oneLine(words).split(" ", -1)) {
            if (!first && line.length() + 1 + word.length() > WIDTH) {
                end(line);
                line = new StringBuilder(" ".repeat(indent));
                first = true;
            }
            line.append(first ? "" : " ").append(word);
            first = false;
        }
        end(line);
    }

    private void end(StringBuilder line) {
        text.append(line.toString().stripTrailing()).append('\n');
    }

    /** The text, each line with its end. */
    @Override
    public String toString() {
        return text.toString();
    }
}
