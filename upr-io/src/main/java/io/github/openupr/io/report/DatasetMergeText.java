package io.github.openupr.io.report;

import io.github.openupr.analysis.DatasetMerge;
import io.github.openupr.validation.Notice;

/** What came of a merge, for people. Belongs to one thread. */
final class DatasetMergeText {

    private static final int INDENT = 4;

    private final Lines lines = new Lines();

    DatasetMergeText(DatasetMerge merge) {
        lines.add("SEVERAL SOURCES merged into one dataset");
        lines.add("  It holds "
                + Figures.number(merge.dataset().getReviews().size(), "review") + " and "
                + Figures.number(merge.dataset().getRecommendations().size(), "recommendation") + ".");
        lines.add("  Recommendations of later sources: " + Figures.grouped(merge.joined())
                + " found in earlier ones and joined, " + Figures.grouped(merge.added()) + " added.");
        if (!merge.notices().isEmpty()) {
            lines.add("");
            lines.add(Figures.number(merge.notices().size(), "notice") + ":");
            merge.notices().forEach(this::notice);
        }
    }

    private void notice(Notice notice) {
        lines.wrap("  " + notice, INDENT);
    }

    /** The text, each line with its end. */
    @Override
    public String toString() {
        return lines.toString();
    }
}
