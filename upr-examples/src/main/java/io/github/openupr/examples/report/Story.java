package io.github.openupr.examples.report;

import io.github.openupr.analysis.CoverageAudit;
import io.github.openupr.analysis.PublicationCoverage;
import io.github.openupr.code.AssessmentStatus;
import io.github.openupr.examples.Numbers;
import io.github.openupr.model.Assessment;
import io.github.openupr.model.Commendation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the page says, in a few sentences at its head. */
final class Story {

    private static final int NAMED = 5;

    private Story() {}

    static List<String> of(Scope scope, List<CoverageAudit> audits) {
        List<String> sentences = new ArrayList<>();
        List<Commendation> commendations = scope.commendations();
        if (scope.review().isPresent() && !commendations.isEmpty()) {
            sentences.add("States welcomed "
                    + list(commendations.stream().map(Commendation::getText).toList()) + ".");
        }
        audits.forEach(audit -> coverage(audit, sentences));
        if (scope.review().isPresent()) {
            assessments(scope, sentences);
        }
        return List.copyOf(sentences);
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
                        ? "Of " + count(all, "publication") + " about " + audit.review()
                                + " in the data, none is marked as selective."
                        : "Selective reporting: " + Numbers.of(selective.size()) + " of "
                                + count(all, "publication") + " about " + audit.review()
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
        sentences.add("Of " + count(assessments.size(), "assessment") + " of recommendations in the data, "
                + Numbers.of(open) + (open == 1 ? " finds its" : " find their")
                + " recommendation not implemented.");
    }

    private static String count(long number, String what) {
        return Numbers.of(number) + " " + what + (number == 1 ? "" : "s");
    }

    private static String list(List<String> texts) {
        String named = texts.stream()
                .limit(NAMED)
                .map(Shown::text)
                .map(text -> text.endsWith(".") ? text.substring(0, text.length() - 1) : text)
                .collect(Collectors.joining("; "));
        int more = texts.size() - NAMED;
        return more > 0 ? named + "; and " + Numbers.of(more) + " more" : named;
    }
}
