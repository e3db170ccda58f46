package io.github.openupr.io.report;

import io.github.openupr.analysis.Breakdown;
import io.github.openupr.analysis.EarlierReview;
import io.github.openupr.analysis.Figure;
import io.github.openupr.analysis.ReviewSummary;
import io.github.openupr.code.ReviewId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A review in figures, as a table: one row for each figure, those of earlier reviews in front. A difference below 0 would be taken for a formula. */
final class ReviewSummaryCsv {

    private static final List<String> HEADER = List.of(
            "review",
            "dimension",
            "unit",
            "code",
            "label",
            "count",
            "base",
            "share",
            "othersCount",
            "othersBase",
            "othersShare");

    private ReviewSummaryCsv() {}

    static String of(ReviewSummary summary) {
        List<List<String>> rows = new ArrayList<>();
        for (EarlierReview earlier : summary.earlierReviews()) {
            add(earlier.review(), earlier.positions(), rows);
        }
        summary.breakdowns().forEach(each -> add(summary.review(), each, rows));
        return Table.of(HEADER, rows, row -> row);
    }

    private static void add(ReviewId review, Breakdown breakdown, List<List<String>> rows) {
        for (Figure figure : breakdown.figures()) {
            rows.add(List.of(
                    review.toString(),
                    breakdown.dimension().toString(),
                    breakdown.dimension().unit().toString(),
                    figure.code(),
                    figure.label(),
                    Integer.toString(figure.count()),
                    Integer.toString(breakdown.base()),
                    Figures.share(figure.share()),
                    number(figure.othersCount()),
                    number(breakdown.othersBase()),
                    Figures.share(figure.othersShare())));
        }
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
}
