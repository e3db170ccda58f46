package io.github.openupr.io.printed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is printed at the edges of each page and is no text: the symbol, the number of the page, the number of the print job. */
final class PageEdges {

    /** How many lines a header or footer has at most. */
    private static final int EDGE = 3;

    /** How many lines of a first page are its head, where nobody knows where pages end. */
    private static final int HEAD = 30;

    /** {@code A/HRC/8/29}, in the first sessions with the page behind or below it. */
    private static final Pattern SYMBOL =
            Pattern.compile("A/HRC/[A-Za-z0-9/.]{1,40}+\\*?(?:\\s{1,9}[Pp]age\\s\\d{1,3})?");

    private static final Pattern PAGE = Pattern.compile("[Pp]age\\s\\d{1,3}(?:\\sof\\s\\d{1,3})?");

    /** {@code GE.25-02819}, with the page before or behind it, and dates of translation on the first. */
    private static final Pattern PRINT_JOB =
            Pattern.compile("(?:\\d{1,3}\\s{1,9})?GE\\.\\s?\\d{2}-\\d{4,6}(?:\\s.{0,60})?");

    private static final Pattern NUMBER = Pattern.compile("[-\u2013]?\\s?(\\d{1,3})\\s?[-\u2013]?");

    private static final int OUTERMOST = 2;
    private static final int LONGEST = 80;
    private static final int ENOUGH = 4;
    private static final int THIRD = 3;

    private final Set<String> repeated;
    private final int offset;

    private PageEdges(List<List<Line>> pages) {
        this.repeated = repeated(pages);
        this.offset = offset(pages);
    }

    /** The lines of a document without them; those on the head of the first page stay. */
    static List<Line> without(List<Line> lines) {
        if (!lines.isEmpty() && lines.get(0).page() == 0) {
            return withoutPages(lines);
        }
        List<List<Line>> pages = pages(lines);
        PageEdges edges = new PageEdges(pages);
        List<Line> kept = new ArrayList<>();
        for (List<Line> page : pages) {
            kept.addAll(edges.inside(page));
        }
        return kept;
    }

    static List<List<Line>> pages(List<Line> lines) {
        List<List<Line>> pages = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).page() != lines.get(start).page()) {
                pages.add(lines.subList(start, i));
                start = i;
            }
        }
        return pages;
    }

    private List<Line> inside(List<Line> page) {
        int first = page.get(0).page();
        int from = 0;
        int to = page.size();
        if (first > 1) {
            while (from < Math.min(EDGE, to) && isEdge(page.get(from))) {
                from++;
            }
            if (from < to && isPageNumber(page.get(from))) {
                from++;
            }
        }
        while (to > from && page.size() - to < EDGE && isEdge(page.get(to - 1))) {
            to--;
        }
        if (to > from && isPageNumber(page.get(to - 1))) {
            to--;
        }
        while (to > from && page.size() - to < EDGE && isEdge(page.get(to - 1))) {
            to--;
        }
        return page.subList(from, to);
    }

    private boolean isEdge(Line line) {
        return isFurniture(line) || repeated.contains(key(line));
    }

    /** What stands at the same place of many pages, such as the word that the version is unedited. */
    private static Set<String> repeated(List<List<Line>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<Line> page : pages) {
            Set<String> edges = new HashSet<>();
            for (int i = 0; i < page.size(); i++) {
                if ((i < OUTERMOST || i >= page.size() - OUTERMOST)
                        && isLabel(page.get(i).text())) {
                    edges.add(key(page.get(i)));
                }
            }
            edges.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        int least = Math.max(ENOUGH, pages.size() / THIRD);
        counts.values().removeIf(count -> count < least);
        return counts.keySet();
    }

    /** Whether a line is neither a sentence nor an item: those may come again. */
    private static boolean isLabel(String text) {
        return text.length() <= LONGEST
                && !Ending.isEnd(text)
                && !LineStart.of(text).isNumber();
    }

    private static String key(Line line) {
        return Math.round(line.y() / THIRD) + line.text();
    }

    private static boolean isFurniture(Line line) {
        String text = line.text();
        return SYMBOL.matcher(text).matches()
                || PAGE.matcher(text).matches()
                || PRINT_JOB.matcher(text).matches();
    }

    /** Pages of an extract are not numbered from 1: by how much most of the numbers at the edges differ from the page's place. */
    private static int offset(List<List<Line>> pages) {
        Map<Integer, Integer> votes = new HashMap<>();
        for (List<Line> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                if (i < EDGE || i >= page.size() - EDGE) {
                    int number = number(page.get(i));
                    if (number > 0) {
                        votes.merge(number - page.get(i).page(), 1, Integer::sum);
                    }
                }
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(entry -> -Math.abs(entry.getKey())))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static int number(Line line) {
        Matcher matcher = NUMBER.matcher(line.text());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    private boolean isPageNumber(Line line) {
        return number(line) - line.page() == offset && number(line) > 0;
    }

    /** Of a text without page ends: the symbol or print job alone on a line, and numbers next to them. */
    private static List<Line> withoutPages(List<Line> lines) {
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean near =
                    (i > 0 && isFurniture(lines.get(i - 1))) || (i + 1 < lines.size() && isFurniture(lines.get(i + 1)));
            boolean head = i < HEAD && SYMBOL.matcher(line.text()).matches();
            if (head || !(isFurniture(line) || (near && i >= HEAD && number(line) > 0))) {
                kept.add(line);
            }
        }
        return kept;
    }
}
