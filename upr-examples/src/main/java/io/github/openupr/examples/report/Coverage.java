package io.github.openupr.examples.report;

import io.github.openupr.analysis.CoverageAudit;
import io.github.openupr.analysis.PublicationCoverage;
import io.github.openupr.io.report.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

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

    /** A share of nothing is left out: without commendations in the data, nobody mentions all or none of them. */
    private static Chart chart(String review, CoverageAudit audit) {
        List<Chart.Series> series = new ArrayList<>();
        List<Function<PublicationCoverage, OptionalDouble>> shares = new ArrayList<>();
        if (audit.recommendations() > 0) {
            series.add(new Chart.Series("Recommendations", "blue"));
            shares.add(PublicationCoverage::recommendationShare);
        }
        if (audit.commendations() > 0) {
            series.add(new Chart.Series("Commendations", "orange"));
            shares.add(PublicationCoverage::commendationShare);
        }
        List<Chart.Bar> bars = series.isEmpty()
                ? List.of()
                : audit.publications().stream().map(each -> bar(each, shares)).toList();
        return new Chart(
                "coverage-" + review,
                "What publications mention of " + review,
                "The data hold " + Figures.number(audit.recommendations(), "recommendation") + " and "
                        + Figures.number(audit.commendations(), "commendation")
                        + " of the review; these are the shares that each publication mentions.",
                "Publication",
                "%",
                false,
                series,
                bars,
                bars.size());
    }

    private static Chart.Bar bar(PublicationCoverage told, List<Function<PublicationCoverage, OptionalDouble>> shares) {
        return new Chart.Bar(
                Shown.text(told.publication().getPublisher().getName()),
                shares.stream().map(share -> percent(share.apply(told))).toList(),
                0);
    }

    /** To one place behind the point. */
    private static double percent(OptionalDouble share) {
        return Math.round(1000 * share.orElse(0)) / 10.0;
    }
}
