package io.github.openupr.examples;

import io.github.openupr.io.report.Figures;
import io.github.openupr.model.ReportedCount;
import io.github.openupr.model.Review;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A review in a few words. Thread-safe. */
public final class ReviewLine {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private ReviewLine() {}

    /** State, cycle, session and day, as far as they are known: {@code Kazakhstan, cycle 4, session 48, reviewed on 23 January 2025}. */
    public static String of(Review review) {
        StringBuilder line = new StringBuilder(StateNames.of(review.getStateUnderReview()))
                .append(", cycle ")
                .append(review.getCycle());
        review.getSession().ifPresent(session -> line.append(", session ").append(session));
        review.getReviewedOn().ifPresent(date -> line.append(", reviewed on ").append(day(date)));
        return line.toString();
    }

    /** A day, the same in every locale: {@code 23 January 2025}. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** A total that a source reports: {@code About 200}, {@code 99}. */
    public static String figure(ReportedCount count) {
        return (count.getApproximate() ? "About " : "") + Figures.grouped(count.getCount());
    }
}
