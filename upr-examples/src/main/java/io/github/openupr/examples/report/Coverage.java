package io.github.openupr.examples.report;

import io.github.openupr.analysis.CoverageAudit;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Who told what of one review, for the page.
 *
 * @param review the review
 * @param chart which share of recommendations and commendations each publication mentions
 * @param accounts the publications
 */
record Coverage(String review, Chart chart, List<Account> accounts) {

    static Coverage of(CoverageAudit audit) {
        String review = audit.review().toString();
        return new Coverage(
                review,
                chart(review, audit),
                audit.publications().stream().map(Account::of).toList());
    }

    private static Chart chart(String review, CoverageAudit audit) {
        List<Chart.Bar> bars = audit.publications().stream()
                .map(each -> new Chart.Bar(
                        Shown.text(each.publication().getPublisher().getName()),
                        List.of(percent(each.recommendationShare()), percent(each.commendationShare())),
                        0))
                .toList();
        return new Chart(
                "coverage-" + review,
                "What publications mention of " + review,
                "Of the " + audit.recommendations() + " recommendations and " + audit.commendations()
                        + " commendations of the review in the data, the share that each publication mentions.",
                "Publication",
                "%",
                false,
                List.of(new Chart.Series("Recommendations", "blue"), new Chart.Series("Commendations", "orange")),
                bars,
                bars.size());
    }

    private static double percent(OptionalDouble share) {
        return share.isPresent() ? Math.round(1000 * share.getAsDouble()) / 10.0 : 0;
    }
}
