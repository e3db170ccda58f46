package io.github.openupr.io.uhri;

import io.github.openupr.io.text.NoticeLog;
import io.github.openupr.model.Assessment;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Response;
import io.github.openupr.model.Review;
import io.github.openupr.model.ReviewDocument;
import io.github.openupr.model.SourceRef;
import io.github.openupr.model.Term;
import io.github.openupr.model.UprRecord;
import io.github.openupr.model.VoluntaryPledge;
import io.github.openupr.validation.Notice;
import io.github.openupr.validation.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what the export has no place for. Belongs to one writer. */
final class LeftOut {

    private final Map<String, Long> counts = new TreeMap<>();

    /** A record that is no row. */
    void record(UprRecord record) {
        String kind = record instanceof Commendation
                ? "commendations"
                : record instanceof VoluntaryPledge
                        ? "voluntary pledges"
                        : record instanceof Assessment ? "assessments" : "publications";
        count(kind, true);
    }

    void membersOf(Review review) {
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
        count("details of documents", review.getDocuments().stream().anyMatch(LeftOut::hasDetails));
        count("answers of reviews", !review.getAnswers().isEmpty());
    }

    private static boolean hasDetails(ReviewDocument document) {
        return document.getTitle().isPresent()
                || document.getDate().isPresent()
                || document.getUrl().isPresent();
    }

    void membersOf(Recommendation recommendation) {
        count("parts of printed items", recommendation.getPart().isPresent());
        count(
                "printed texts of recommendations",
                recommendation.getPrintedText().isPresent());
        count("earlier responses", !recommendation.getEarlierResponses().isEmpty());
        count("treaties of recommendations", !recommendation.getTreaties().isEmpty());
        count(
                "action categories of recommendations",
                recommendation.getActionCategory().isPresent());
        long own = recommendation.getIdentifiers().stream()
                .filter(identifier -> identifier.getScheme().equals(RowReader.SCHEME))
                .count();
        count(
                "identifiers beside one annotation id",
                recommendation.getIdentifiers().size() > Math.min(1, own));
        count(
                "vocabularies of themes and groups of persons, which are written by their labels",
                ofOtherScheme(recommendation.getThemes(), LabelText.THEMES)
                        || ofOtherScheme(recommendation.getAffectedPersons(), LabelText.PERSONS));
        count(
                "details of responses (stage, date, comment, claim)",
                recommendation.getResponse().filter(LeftOut::hasDetails).isPresent());
    }

    private static boolean ofOtherScheme(List<Term> terms, String scheme) {
        return terms.stream().anyMatch(term -> !term.getScheme().equals(scheme));
    }

    private static boolean hasDetails(Response response) {
        return response.getStage().isPresent()
                || response.getClaimedStatus().isPresent()
                || response.getComment().isPresent()
                || response.getRespondedOn().isPresent();
    }

    /** Counts a kind of content, if it is there. */
    void count(String what, boolean there) {
        if (there) {
            counts.merge(what, 1L, Long::sum);
        }
    }

    /** One notice for each kind. */
    void report(NoticeLog notices) {
        counts.forEach((what, count) -> notices.add(Notice.of(
                "not_in_format",
                Severity.WARNING,
                "the format has no place for " + what + ": left out for " + count,
                SourceRef.builder().build())));
    }
}
