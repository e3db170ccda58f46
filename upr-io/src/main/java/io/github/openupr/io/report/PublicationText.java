package io.github.openupr.io.report;

import io.github.openupr.analysis.LeftOut;
import io.github.openupr.analysis.LeftOutRequest;
import io.github.openupr.analysis.PublicationCoverage;
import io.github.openupr.analysis.UncountedMention;
import io.github.openupr.code.MentionKind;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Term;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What publications told and left out, for people, behind other lines. Belongs to one thread. */
final class PublicationText {

    private static final int SHOWN = 10;
    private static final String MARK = "  SELECTIVE";

    private final Lines lines;

    PublicationText(Lines lines) {
        this.lines = lines;
    }

    /** A publication, and what people found in it. */
    void add(PublicationCoverage told) {
        Publication publication = told.publication();
        lines.add("");
        lines.add(publication.getPublisher().getName(), told.selective() ? MARK : "");
        lines.add("  " + publication.getId() + ": "
                + publication.getKind().toString().replace('_', ' ')
                + publication.getTitle().map(title -> " \"" + title + "\"").orElse("")
                + Place.shown(publication.getSource()));
        figures(told);
        if (!told.listsReview()) {
            lines.add("  does not list this review, but mentions an id of it");
        }
        ChanceText.add(told, lines);
        leftOut(told);
        uncounted(told.uncountedMentions());
    }

    /** How much it mentions of both kinds. */
    void figures(PublicationCoverage told) {
        mentions(
                "recommendations",
                told.mentionedRecommendations().stream()
                        .map(Recommendation::getId)
                        .toList(),
                told.recommendations(),
                told.recommendationShare());
        mentions(
                "commendations",
                told.mentionedCommendations().stream().map(Commendation::getId).toList(),
                told.commendations(),
                told.commendationShare());
        lines.add("  " + bias(told));
    }

    private void mentions(String what, List<?> ids, int all, OptionalDouble share) {
        String percent = share.isPresent() ? " (" + Figures.percent(share) + ")" : "";
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

    /** What it leaves out, request by request. */
    void leftOut(PublicationCoverage told) {
        List<LeftOutRequest> leftOut = told.leftOutRequests();
        if (leftOut.isEmpty()) {
            lines.add("  leaves out nothing");
            return;
        }
        int records = told.leftOut().size();
        lines.add("  leaves out " + (mayTellMore(told) ? "at most " : "") + Figures.grouped(records)
                + (records == leftOut.size() ? "" : " (" + Figures.grouped(leftOut.size()) + " different texts)")
                + ", what most States said first:");
        for (LeftOutRequest each : leftOut.subList(0, Math.min(SHOWN, leftOut.size()))) {
            LeftOut first = each.records().get(0);
            int more = each.records().size() - 1;
            lines.add("    " + first.id() + (more > 0 ? " and " + Figures.grouped(more) + " more" : "") + "  "
                    + each.text());
            lines.add("        " + saidBy(each)
                    + (each.mentioned() > 0
                            ? "; " + Figures.number(each.mentioned(), "record") + " of these words mentioned"
                            : "")
                    + Place.shown(first.source()));
        }
        more(leftOut.size());
    }

    /** Whether a mention that names no record of this dataset may be of one that counts as left out. */
    private static boolean mayTellMore(PublicationCoverage told) {
        return told.uncountedMentions().stream()
                .anyMatch(each -> Arrays.stream(MentionKind.values()).anyMatch(each::tellsOf));
    }

    private static String saidBy(LeftOutRequest each) {
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
}
