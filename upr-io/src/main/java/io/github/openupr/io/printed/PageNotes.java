package io.github.openupr.io.printed;

import java.util.List;
import java.util.regex.Pattern;

/** Finds where the footnotes of a page begin. */
final class PageNotes {

    private static final double SMALLER = 0.95;
    private static final double GAP = 1.4;
    private static final int ROWS = 3;
    private static final Pattern MARKED =
            Pattern.compile("(?:\\*{1,3}|[\u2217\u2020\u2021]{1,2}|\\d{1,3})\\s{1,20}\\S.*");
    private static final Pattern MARK = Pattern.compile("\\*{1,3}|[\u2217\u2020\u2021]{1,2}|\\d{1,3}");

    /** How footnotes of reports begin in texts that show neither size nor distance. */
    private static final Pattern CERTAIN = Pattern.compile(
            "\\*{1,3}(?:\\s.*)?|\\d{1,3}\\s{1,20}(?:A/|E/|See |Ibid|The recommendation|Recommendation|[\u201C\"]).*");

    private PageNotes() {}

    /** The number of the first line that belongs to the footnotes of a page; as many as there are lines where it has none. */
    static int start(List<Line> page, PageMeasures measures) {
        return measures.size() > 0 ? bySize(page, measures) : byGap(page);
    }

    private static int bySize(List<Line> page, PageMeasures measures) {
        int start = page.size();
        while (start > 0 && page.get(start - 1).size() < SMALLER * measures.size()) {
            start--;
        }
        while (start < page.size() && start > 0) {
            Line first = page.get(start);
            double gap = first.y() - page.get(start - 1).y();
            if (isMarked(first) || gap > GAP * measures.leading(first)) {
                return start;
            }
            start++;
        }
        return page.size();
    }

    private static int byGap(List<Line> page) {
        boolean close = isClose(page);
        for (int i = page.size() - 1; i > 0; i--) {
            double gap = page.get(i).y() - page.get(i - 1).y();
            String text = page.get(i).text();
            if ((close || gap > 1) && LineStart.of(text).isNumber()) {
                // Below footnotes no paragraph begins: what is marked above it stands in the text.
                return page.size();
            }
            if ((close || gap > 1)
                    && (gap >= ROWS
                            ? isMarked(page.get(i))
                            : CERTAIN.matcher(text).matches())) {
                return firstOfRow(page, i);
            }
            if (gap >= ROWS) {
                return page.size();
            }
        }
        return page.size();
    }

    /** Whether a page has no blank line at all, as where a program leaves the layout out. */
    private static boolean isClose(List<Line> page) {
        return page.size() > 1
                && page.get(0).page() > 0
                && page.get(page.size() - 1).y() - page.get(0).y() < page.size();
    }

    /** A blank line may stand between the footnotes. */
    private static int firstOfRow(List<Line> page, int found) {
        int start = found;
        while (start > 1 && CERTAIN.matcher(page.get(start - 1).text()).matches()) {
            start--;
        }
        return start;
    }

    /** Whether a line begins a footnote. */
    static boolean isMarked(Line line) {
        return line.mark()
                || MARKED.matcher(line.text()).matches()
                || MARK.matcher(line.text()).matches();
    }
}
