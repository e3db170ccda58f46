package io.github.openupr.examples.cli;

import io.github.openupr.code.CountedUnit;
import io.github.openupr.code.ReviewId;
import io.github.openupr.examples.ReviewLine;
import io.github.openupr.model.Assessment;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.ReportedCount;
import io.github.openupr.model.Review;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.Term;
import io.github.openupr.model.UprDataset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the demo tells a newcomer about a dataset whose first review is the one to look at. */
final class DemoText {

    private static final int LABEL_WIDTH = 12;

    private final UprDataset dataset;
    private final Paragraphs text = new Paragraphs(LABEL_WIDTH);

    DemoText(UprDataset dataset) {
        this.dataset = dataset;
        Review review = dataset.getReviews().get(0);
        List<Recommendation> own = recommendations(review.getId(), true);
        about(review, own.size());
        text.heading("RECOMMENDATIONS of this review: what States asked for");
        own.forEach(this::recommendation);
        text.heading("COMMENDATIONS: what States welcomed");
        dataset.getCommendations().forEach(this::commendation);
        text.heading("EARLIER: recommendations of former reviews");
        recommendations(review.getId(), false).forEach(this::earlier);
        SourceList.append(dataset.getMetadata(), text);
    }

    private List<Recommendation> recommendations(ReviewId review, boolean same) {
        return dataset.getRecommendations().stream()
                .filter(recommendation -> recommendation.getReview().equals(review) == same)
                .toList();
    }

    private void about(Review review, int inSample) {
        dataset.getMetadata().flatMap(metadata -> metadata.getTitle()).ifPresent(text::line);
        text.heading("REVIEW " + review.getId());
        text.line("  " + ReviewLine.of(review) + ".");
        count(review, CountedUnit.DELEGATIONS)
                .ifPresent(spoke -> text.line("  " + ReviewLine.figure(spoke) + " delegations spoke."));
        count(review, CountedUnit.RECOMMENDATIONS)
                .ifPresent(made -> text.line("  " + ReviewLine.figure(made) + " recommendations are reported; "
                        + inSample + " of them are in this sample."));
        review.getNextReviewYear().ifPresent(year -> text.line("  The next review is expected in " + year + "."));
    }

    private static Optional<ReportedCount> count(Review review, CountedUnit unit) {
        return review.getReportedCounts().stream()
                .filter(count -> count.getWhat() == unit)
                .findFirst();
    }

    private void recommendation(Recommendation recommendation) {
        text.item(
                "  " + recommendation.getId(),
                List.of(
                        recommendation.getText(),
                        themes(recommendation.getThemes()),
                        source(recommendation.getSource())));
    }

    private void commendation(Commendation commendation) {
        text.item(
                "  " + commendation.getId(),
                List.of(
                        commendation.getText(),
                        themes(commendation.getThemes()) + "; " + source(commendation.getSource())));
    }

    private void earlier(Recommendation recommendation) {
        String when = dataset.getReviews().stream()
                .filter(review -> review.getId().equals(recommendation.getReview()))
                .map(ReviewLine::of)
                .findFirst()
                .orElse("");
        text.item(
                "  " + recommendation.getId(),
                List.of(recommendation.getText(), "(" + when + ")", source(recommendation.getSource())));
        dataset.getAssessments().stream()
                .filter(assessment -> assessment.getRecommendation().equals(recommendation.getId()))
                .forEach(this::assessment);
    }

    private void assessment(Assessment assessment) {
        text.item(
                "",
                List.of("assessed as " + assessment.getStatus().toString().replace('_', ' ') + " by "
                        + assessment.getAssessor().getName() + "; " + source(assessment.getSource())));
    }

    private static String themes(List<Term> themes) {
        return "themes: " + themes.stream().map(Term::getLabel).collect(Collectors.joining(", "));
    }

    private static String source(Optional<SourceRef> source) {
        return "source: " + source.flatMap(SourceRef::getSource).orElse("not known")
                + source.flatMap(SourceRef::getLocation)
                        .map(place -> ", " + place)
                        .orElse("");
    }

    /** The text, up to 80 columns wide. */
    @Override
    public String toString() {
        return text.toString();
    }
}
