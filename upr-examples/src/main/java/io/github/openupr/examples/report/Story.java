package io.github.openupr.examples.report;

import io.github.openupr.analysis.CoverageAudit;
import io.github.openupr.analysis.FollowUp;
import io.github.openupr.analysis.PublicationCoverage;
import io.github.openupr.code.AssessmentStatus;
import io.github.openupr.code.Position;
import io.github.openupr.code.ReviewId;
import io.github.openupr.io.report.Figures;
import io.github.openupr.model.Assessment;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Recommendation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the page says, in a few sentences at its head. */
final class Story {

    private static final int NAMED = 5;

    private Story() {}

    static List<String> of(Scope scope, Chart themes) {
        List<String> sentences = new ArrayList<>();
        recommended(scope, themes, sentences);
        List<Commendation> commendations = scope.commendations();
        if (scope.review().isPresent() && !commendations.isEmpty()) {
            sentences.add("What States welcomed: "
                    + list(commendations.stream().map(Commendation::getText).toList()) + ".");
        }
        scope.audits().forEach(audit -> coverage(audit, sentences));
        scope.review().ifPresent(review -> {
            scope.followUp().ifPresent(followUp -> followUp(followUp, review, sentences));
            assessments(scope, sentences);
        });
        return List.copyOf(sentences);
    }

    /** The texts where there are few, else the themes of most. */
    private static void recommended(Scope scope, Chart themes, List<String> sentences) {
        List<Recommendation> recommendations = scope.recommendations();
        if (!recommendations.isEmpty() && recommendations.size() <= NAMED) {
            sentences.add("What States recommended: "
                    + list(recommendations.stream().map(Recommendation::getText).toList()) + ".");
        } else if (!themes.isEmpty()) {
            sentences.add("Most recommendations are about "
                    + themes.bars().stream()
                            .limit(NAMED)
                            .map(bar -> bar.label() + " (" + Figures.grouped((long) bar.total()) + ")")
                            .collect(Collectors.joining("; "))
                    + ".");
        }
    }

    private static void followUp(FollowUp followUp, ReviewId review, List<String> sentences) {
        followUp.steps().stream().filter(step -> step.later().equals(review)).forEach(step -> {
            int repeated = step.repeated().size();
            String earlier = Figures.number(step.recommendations().size(), "recommendation") + " of " + step.earlier();
            sentences.add(
                    repeated == 0
                            ? "Of " + earlier + ", none comes again in " + review + "."
                            : "Of " + earlier + ", " + Figures.grouped(repeated)
                                    + (repeated == 1 ? " comes" : " come") + " again in " + review + "; "
                                    + Figures.grouped(
                                            step.repeated(Position.SUPPORTED).size())
                                    + " of these had been supported.");
        });
    }

    private static void coverage(CoverageAudit audit, List<String> sentences) {
        int all = audit.publications().size();
        if (all == 0) {
            return;
        }
        List<String> selective = audit.publications().stream()
                .filter(PublicationCoverage::selective)
                .map(each -> each.publication().getPublisher().getName())
                .toList();
        sentences.add(
                selective.isEmpty()
                        ? "Of " + Figures.number(all, "publication") + " about " + audit.review()
                                + " in the data, none is marked as selective."
                        : "Selective reporting: " + Figures.grouped(selective.size()) + " of "
                                + Figures.number(all, "publication") + " about " + audit.review()
                                + " tell of commendations and of no recommendation: " + list(selective) + ".");
    }

    private static void assessments(Scope scope, List<String> sentences) {
        List<Assessment> assessments = scope.reviews().stream()
                .flatMap(review -> scope.data().assessmentsOf(review).stream())
                .toList();
        if (assessments.isEmpty()) {
            return;
        }
        long open = assessments.stream()
                .filter(each -> each.getStatus() == AssessmentStatus.NOT_IMPLEMENTED)
                .count();
        sentences.add("Of " + Figures.number(assessments.size(), "assessment") + " of recommendations in the data, "
                + Figures.grouped(open) + (open == 1 ? " finds its" : " find their")
                + " recommendation not implemented.");
    }

    private static String list(List<String> texts) {
        String named = texts.stream()
                .limit(NAMED)
                .map(Shown::text)
                .map(text -> text.endsWith(".") ? text.substring(0, text.length() - 1) : text)
                .collect(Collectors.joining("; "));
        int more = texts.size() - NAMED;
        return more > 0 ? named + "; and " + Figures.grouped(more) + " more" : named;
    }
}
