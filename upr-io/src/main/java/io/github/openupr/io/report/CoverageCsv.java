package io.github.openupr.io.report;

import io.github.openupr.analysis.CoverageAudit;
import io.github.openupr.analysis.PublicationCoverage;
import io.github.openupr.model.Publication;
import java.util.List;

/** An audit of coverage as a table: one row for each publication, shares from 0 to 1 and blank where there is nothing to share. */
final class CoverageCsv {

    private static final List<String> HEADER = List.of(
            "review",
            "id",
            "publisher",
            "publisherKind",
            "listsReview",
            "recommendations",
            "mentionedRecommendations",
            "recommendationShare",
            "commendations",
            "mentionedCommendations",
            "commendationShare",
            "selective",
            "bias",
            "leftOut",
            "uncountedMentions",
            "source");

    private CoverageCsv() {}

    static String of(CoverageAudit audit) {
        return Table.of(HEADER, audit.publications(), told -> row(audit, told));
    }

    private static List<String> row(CoverageAudit audit, PublicationCoverage told) {
        Publication publication = told.publication();
        return List.of(
                audit.review().toString(),
                publication.getId(),
                publication.getPublisher().getName(),
                publication.getPublisher().getKind().toString(),
                Boolean.toString(told.listsReview()),
                Integer.toString(audit.recommendations()),
                Integer.toString(told.mentionedRecommendations().size()),
                Figures.share(told.recommendationShare()),
                Integer.toString(audit.commendations()),
                Integer.toString(told.mentionedCommendations().size()),
                Figures.share(told.commendationShare()),
                Boolean.toString(told.selective()),
                told.bias().toString(),
                Integer.toString(told.leftOut().size()),
                Integer.toString(told.uncountedMentions().size()),
                Place.of(publication.getSource()));
    }
}
