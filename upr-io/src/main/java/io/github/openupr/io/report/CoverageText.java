package io.github.openupr.io.report;

import io.github.openupr.analysis.CoverageAudit;
import io.github.openupr.analysis.LeftOut;
import io.github.openupr.analysis.PublicationCoverage;
import io.github.openupr.analysis.UncountedMention;
import io.github.openupr.code.CountedUnit;
import io.github.openupr.code.MentionKind;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.ReportedCount;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** An audit of coverage for people who do not know the data model. Belongs to one thread. */
final class CoverageText {

    private static final int SHOWN = 10;
    private static final String MARK = "  SELECTIVE";

    private final Lines lines = new Lines();

    CoverageText(CoverageAudit audit) {
        lines.add("WHO TOLD WHAT of the review " + audit.review());
        lines.add("  This dataset holds " + Figures.number(audit.recommendations(), "recommendation") + " and "
                + Figures.number(audit.commendations(), "commendation") + " of the review.");
        audit.reportedCounts().forEach(this::reported);
        if (audit.publications().isEmpty()) {
            lines.add("  No publication about this review is in this dataset.");
            return;
        }
        lines.add("  All shares are of what this dataset holds. SELECTIVE is who mentions");
        lines.add("  commendations of it and tells of no recommendation.");
        audit.publications().forEach(told -> publication(audit, told));
    }

    private void reported(ReportedCount count) {
        lines.add("  Reported for the review: " + (count.getApproximate() ? "about " : "")
                + Figures.grouped(count.getCount()) + " " + unit(count.getWhat()) + source(count.getSource()) + ".");
    }

    private static String unit(CountedUnit unit) {
        return unit.toString().replace('_', ' ');
    }

    private void publication(CoverageAudit audit, PublicationCoverage told) {
        Publication publication = told.publication();
        lines.add("");
        lines.add(publication.getPublisher().getName(), told.selective() ? MARK : "");
        lines.add("  " + publication.getId() + ": "
                + publication.getKind().toString().replace('_', ' ')
                + publication.getTitle().map(title -> " \"" + title + "\"").orElse("")
                + source(publication.getSource()));
        mentions(
                "recommendations",
                told.mentionedRecommendations().stream()
                        .map(Recommendation::getId)
                        .toList(),
                audit.recommendations(),
                told.recommendationShare());
        mentions(
                "commendations",
                told.mentionedCommendations().stream().map(Commendation::getId).toList(),
                audit.commendations(),
                told.commendationShare());
        lines.add("  " + bias(told));
        if (!told.listsReview()) {
            lines.add("  does not list this review, but mentions an id of it");
        }
        leftOut(told);
        uncounted(told.uncountedMentions());
    }

    private void mentions(String what, List<?> ids, int all, OptionalDouble share) {
        String percent = share.isPresent() ? String.format(Locale.ROOT, " (%.1f %%)", 100 * share.getAsDouble()) : "";
        String evidence = ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
        lines.add("  mentions " + Figures.grouped(ids.size()) + " of " + Figures.grouped(all) + " " + what + percent
                + (evidence.isEmpty() ? "" : ": " + evidence));
    }

    private static String bias(PublicationCoverage told) {
        return switch (told.bias()) {
            case COMMENDATIONS_ONLY -> "one-sided: tells of commendations only";
            case RECOMMENDATIONS_ONLY -> "one-sided: tells of recommendations only";
            case NONE ->
                told.mentionedRecommendations().isEmpty()
                                || told.mentionedCommendations().isEmpty()
                        ? "cannot be called one-sided"
                        : "tells of both";
        };
    }

    private void leftOut(PublicationCoverage told) {
        List<LeftOut> leftOut = told.leftOut();
        if (leftOut.isEmpty()) {
            lines.add("  leaves out nothing");
            return;
        }
        lines.add("  leaves out " + (mayTellMore(told) ? "at most " : "") + Figures.grouped(leftOut.size())
                + ", what most States said first:");
        for (LeftOut each : leftOut.subList(0, Math.min(SHOWN, leftOut.size()))) {
            lines.add("    " + each.id() + "  " + each.text());
            lines.add("        " + saidBy(each) + source(each.source()));
        }
        more(leftOut.size());
    }

    /** Whether a mention that names no record of this dataset may be of one that counts as left out. */
    private static boolean mayTellMore(PublicationCoverage told) {
        return told.uncountedMentions().stream()
                .anyMatch(each -> Arrays.stream(MentionKind.values()).anyMatch(each::tellsOf));
    }

    private static String saidBy(LeftOut each) {
        return each.states() == 0 ? "the source names no State" : "said by " + Figures.number(each.states(), "State");
    }

    private void uncounted(List<UncountedMention> uncounted) {
        if (uncounted.isEmpty()) {
            return;
        }
        lines.add("  not counted: " + Figures.number(uncounted.size(), "mention"));
        for (UncountedMention each : uncounted.subList(0, Math.min(SHOWN, uncounted.size()))) {
            lines.add("    " + each.mention().getKind() + target(each) + ": " + reason(each));
        }
        more(uncounted.size());
    }

    private static String target(UncountedMention each) {
        return each.mention()
                .getTarget()
                .or(() -> each.mention().getTopic().map(Term::getLabel))
                .map(what -> " \"" + what + "\"")
                .orElse("");
    }

    private static String reason(UncountedMention each) {
        return switch (each.reason()) {
            case TOPIC -> "a theme is no record";
            case NO_TARGET -> "names no record";
            case NO_SUCH_RECORD -> "this dataset has no such record";
            case OTHER_REVIEW -> "of another review";
            case KIND_DIFFERS -> "the record is of the other kind";
            case REPEATED -> "mentioned before";
        };
    }

    private void more(int all) {
        if (all > SHOWN) {
            lines.add("    and " + Figures.grouped(all - SHOWN) + " more");
        }
    }

    private static String source(Optional<SourceRef> source) {
        String place = Place.of(source);
        return place.isEmpty() ? "" : " (source: " + place + ")";
    }

    /** The text, each line with its end. */
    @Override
    public String toString() {
        return lines.toString();
    }
}
