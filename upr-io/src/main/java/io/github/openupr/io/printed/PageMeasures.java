package io.github.openupr.io.printed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is usual in a document: the size of its letters, the distance of its lines, where lines end at the right. Immutable. */
final class PageMeasures {

    private static final int LONG = 40;
    private static final double PART = 0.9;
    private static final double TENTH = 10;

    private final double size;
    private final double leading;
    private final double right;
    private final Map<Integer, Double> rights;

    private PageMeasures(double size, double leading, double right, Map<Integer, Double> rights) {
        this.size = size;
        this.leading = leading;
        this.right = right;
        this.rights = rights;
    }

    static PageMeasures of(List<Line> lines) {
        Map<Double, Integer> sizes = new HashMap<>();
        for (Line line : lines) {
            sizes.merge(rounded(line), line.text().length(), Integer::sum);
        }
        double size = most(sizes);
        Map<Double, Integer> gaps = new HashMap<>();
        Map<Integer, List<Double>> rights = new HashMap<>();
        Line before = null;
        for (Line line : lines) {
            if (rounded(line) == size && line.text().length() >= LONG) {
                if (before != null && before.page() == line.page()) {
                    gaps.merge(Math.round((line.y() - before.y()) * TENTH / 2) * 2 / TENTH, 1, Integer::sum);
                }
                before = line;
                rights.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line.right());
            } else {
                before = null;
            }
        }
        Map<Integer, Double> edges = new HashMap<>();
        rights.forEach((page, ends) -> {
            Collections.sort(ends);
            edges.put(page, ends.get((int) (PART * (ends.size() - 1))));
        });
        List<Double> all = new ArrayList<>(edges.values());
        Collections.sort(all);
        return new PageMeasures(size, most(gaps), all.isEmpty() ? 0 : all.get(all.size() / 2), edges);
    }

    /** Programs that scale pages give sizes that differ a little. */
    private static double rounded(Line line) {
        return Math.rint(2 * line.size()) / 2;
    }

    private static double most(Map<Double, Integer> counts) {
        double most = 0;
        int best = 0;
        for (Map.Entry<Double, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > best || (entry.getValue() == best && entry.getKey() < most)) {
                best = entry.getValue();
                most = entry.getKey();
            }
        }
        return most;
    }

    /** The size of most letters; 0 in a text. */
    double size() {
        return size;
    }

    /** How far below a line the next one of its paragraph stands. */
    double leading(Line line) {
        double usual = leading > 0 ? leading : 1.2 * line.em();
        return size > 0 ? usual * Math.max(1, line.size() / size) : 1;
    }

    /** Where long lines of a page end. */
    double right(Line line) {
        return Math.max(line.right(), rights.getOrDefault(line.page(), right));
    }
}
