package io.github.openupr.io.thematic;

import io.github.openupr.io.text.OneLine;
import java.util.ArrayList;
import java.util.List;

/** Texts of cells without the blanks that Word and its users leave. */
final class Lines {

    /** A heading of a column is a few words; a sentence that begins with "Recommendation" is none. */
    static final int LONGEST_HEADING = 120;

    private Lines() {}

    /** The lines of paragraphs that are not blank. */
    static List<String> of(List<String> paragraphs) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            for (String part : paragraph.split("\n", -1)) {
                String line = OneLine.of(part);
                if (!line.isEmpty()) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }
}
