package io.github.openupr.io.uprinfo;

import io.github.openupr.analysis.TextRecognition;
import io.github.openupr.code.ReviewId;
import io.github.openupr.io.text.NoticeLog;
import io.github.openupr.model.Assessment;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.UprRecord;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts what the format has no column for. Belongs to one writer. */
final class LeftOut {

    private static final Set<String> INFERRED =
            Set.of(TextRecognition.TREATIES, TextRecognition.SDGS, TextRecognition.THEMES);

    private final Map<String, Long> counts = new TreeMap<>();
    private final Set<ReviewId> all = new HashSet<>();
    private final Set<ReviewId> used = new HashSet<>();

    /** A record that is no row. */
    void record(UprRecord record) {
        count(kind(record), true);
    }

    private static String kind(UprRecord record) {
        if (record instanceof Commendation) {
            return "commendations";
        }
        return record instanceof Assessment ? "assessments" : "publications";
    }

    /** The cell of a column that the header, taken over from the file that was read, does not have. */
    void cell(Column column, Map<Column, String> cells) {
        count(
                "the column " + column.title() + ", which the header of the file that was read lacks",
                !cells.getOrDefault(column, "").isEmpty());
    }

    /** A review has rows. */
    void used(Review review) {
        used.add(review.getId());
    }

    void membersOf(Review review) {
        all.add(review.getId());
        count(
                "dates and status of reviews",
                review.getReviewedOn().isPresent()
                        || review.getReportAdoptedOn().isPresent()
                        || review.getStatus().isPresent()
                        || review.getNextReviewYear().isPresent());
        count("outcomes of reviews", review.getOutcome().isPresent());
        count("troikas of reviews", !review.getTroika().isEmpty());
        count("speakers of reviews", !review.getSpeakers().isEmpty());
        count("reported counts of reviews", !review.getReportedCounts().isEmpty());
        count("documents of reviews", !review.getDocuments().isEmpty());
        count("answers of reviews", !review.getAnswers().isEmpty());
        count(
                "sessions that are not known, so that their rows have a blank session",
                review.getSession().isEmpty());
    }

    void membersOf(Recommendation recommendation) {
        count("numbers of recommendations", recommendation.getNumber().isPresent());
        count(
                "printed texts of recommendations",
                recommendation.getPrintedText().isPresent());
        count("earlier responses", !recommendation.getEarlierResponses().isEmpty());
        count(
                "affected persons of recommendations",
                !recommendation.getAffectedPersons().isEmpty());
        count(
                "goals and targets (SDGs) of recommendations",
                !recommendation.getSdgs().isEmpty());
        count("treaties of recommendations", !recommendation.getTreaties().isEmpty());
        count(
                "what was inferred from texts of recommendations",
                INFERRED.stream().anyMatch(recommendation.getExtras()::containsKey));
        count("identifiers of recommendations", !recommendation.getIdentifiers().isEmpty());
        count(
                "themes of other schemes, written by their labels",
                recommendation.getThemes().stream()
                        .anyMatch(theme -> !theme.getScheme().equals(IssueCell.SCHEME)));
        count(
                "details of responses (stage, date, comment, claim)",
                recommendation.getResponse().filter(LeftOut::hasDetails).isPresent());
    }

    private static boolean hasDetails(Response response) {
        return response.getStage().isPresent()
                || response.getPartial().isPresent()
                || response.getClaimedStatus().isPresent()
                || response.getComment().isPresent()
                || response.getRespondedOn().isPresent();
    }

    private void count(String what, boolean there) {
        if (there) {
            counts.merge(what, 1L, Long::sum);
        }
    }

    /** One notice for each kind. */
    void report(NoticeLog notices) {
        all.removeAll(used);
        count("reviews without recommendations and pledges", !all.isEmpty());
        counts.computeIfPresent("reviews without recommendations and pledges", (what, one) -> (long) all.size());
        counts.forEach((what, count) -> notices.add(Notice.of(
                "not_in_format",
                Severity.WARNING,
                "the format has no place for " + what + ": left out for " + count,
                SourceRef.builder().build())));
    }
}
