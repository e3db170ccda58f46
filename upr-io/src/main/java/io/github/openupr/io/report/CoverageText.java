package io.github.openupr.io.report;

import io.github.openupr.analysis.CoverageAudit;
import io.github.openupr.code.CountedUnit;
import io.github.openupr.model.ReportedCount;

/** An audit of coverage for people who do not know the data model. Belongs to one thread. */
final class CoverageText {

    private static final int INDENT = 2;

    private final Lines lines = new Lines();

    CoverageText(CoverageAudit audit) {
        lines.add("WHO TOLD WHAT of the review " + audit.review());
        lines.add("  This dataset holds " + Figures.number(audit.recommendations(), "recommendation") + " and "
                + Figures.number(audit.commendations(), "commendation") + " of the review.");
        audit.reportedCounts().forEach(this::reported);
        if (audit.publications().isEmpty()) {
            none(audit);
        } else {
            lines.add("  All shares are of what this dataset holds. SELECTIVE is who mentions");
            lines.add("  commendations of it and tells of no recommendation.");
            PublicationText publications = new PublicationText(lines);
            audit.publications().forEach(publications::add);
            ChanceText.explain(audit.publications(), lines);
        }
        audit.proposals().forEach(proposed -> {
            lines.add("");
            MentionProposalsText.add(proposed, lines);
        });
    }

    private void none(CoverageAudit audit) {
        lines.add("  No publication about this review is in this dataset.");
        if (audit.proposals().isEmpty()) {
            lines.wrap(
                    "  Add one: a record of type \"publication\" that lists the review and its mentions; or name the text"
                            + " of one with --text, from which mentions are proposed.",
                    INDENT);
        }
    }

    private void reported(ReportedCount count) {
        lines.add("  Reported for the review: " + (count.getApproximate() ? "about " : "")
                + Figures.grouped(count.getCount()) + " " + unit(count.getWhat()) + Place.shown(count.getSource())
                + ".");
    }

    private static String unit(CountedUnit unit) {
        return unit.toString().replace('_', ' ');
    }

    /** The text, each line with its end. */
    @Override
    public String toString() {
        return lines.toString();
    }
}
