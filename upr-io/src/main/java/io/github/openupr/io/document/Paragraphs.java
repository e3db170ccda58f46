package io.github.openupr.io.document;

import io.github.openupr.io.printed.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbered paragraphs of running text; they run through a whole report without a gap. */
final class Paragraphs {

    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,3})\\s?\\.?(?:\\s+|$|(?=[\\p{Lu}“\"]))");

    /** Numbers may be lost in print, but not many in a row. */
    private static final int MOST_LOST = 4;

    private final List<Numbered> found = new ArrayList<>();
    private int number;
    private int page;
    private StringBuilder text = new StringBuilder();

    private Paragraphs(int before) {
        this.number = before;
    }

    /** The paragraphs of some blocks; the first has a number above the one given. */
    static List<Numbered> of(List<Block> blocks, int before) {
        Paragraphs paragraphs = new Paragraphs(before);
        blocks.forEach(paragraphs::add);
        paragraphs.end();
        return paragraphs.found;
    }

    private void add(Block block) {
        if (block.kind() == Block.Kind.NOTE) {
            return;
        }
        String line = block.text();
        Matcher printed = NUMBER.matcher(line);
        if (printed.find() && isNext(Integer.parseInt(printed.group(1)), line.substring(printed.end()))) {
            end();
            number = Integer.parseInt(printed.group(1));
            page = block.page();
            text.append(line, printed.end(), line.length());
        } else if (text.length() > 0 || !found.isEmpty() || number > 0) {
            text.append(text.isEmpty() ? "" : " ").append(line);
        }
    }

    private boolean isNext(int candidate, String behind) {
        boolean sentence = behind.isEmpty() || !Character.isLowerCase(behind.charAt(0));
        boolean first = found.isEmpty() && text.isEmpty();
        if (first) {
            // Where a section begins, the numbers of the one before may be lost.
            return candidate > number && sentence;
        }
        return candidate == number + 1 || (sentence && candidate > number && candidate <= number + MOST_LOST);
    }

    private void end() {
        if (!text.isEmpty()) {
            found.add(new Numbered(
                    String.valueOf(number), number + ".", text.toString().strip(), page));
        }
        text = new StringBuilder();
    }
}
