package io.github.openupr.io.json;

import io.github.openupr.analysis.CoverageAudit;
import io.github.openupr.analysis.LeftOut;
import io.github.openupr.analysis.LeftOutRequest;
import io.github.openupr.analysis.PublicationCoverage;
import io.github.openupr.analysis.UncountedMention;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.Publication;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.ReportedCount;
import java.io.IOException;

/** An audit of coverage as JSON. Lists stand there even when they are empty: programs look for them. */
final class CoverageJson {

    private CoverageJson() {}

    static void write(CoverageAudit audit, JsonOut out) throws IOException {
        out.startObject();
        out.review(Member.REVIEW, audit.review());
        out.count("recommendations", audit.recommendations());
        out.count("commendations", audit.commendations());
        out.startList(Member.REPORTED_COUNTS);
        for (ReportedCount count : audit.reportedCounts()) {
            out.next();
            ReportedCountCodec.INSTANCE.write(count, out);
        }
        out.endList();
        out.startList(Member.PUBLICATIONS);
        for (PublicationCoverage told : audit.publications()) {
            out.next();
            write(told, out);
        }
        out.endList();
        JsonLists.write("proposals", audit.proposals(), MentionProposalsJson::write, out);
        out.endObject();
    }

    /** What one publication told. */
    static void write(PublicationCoverage told, JsonOut out) throws IOException {
        Publication publication = told.publication();
        out.startObject();
        out.text(Member.ID, publication.getId());
        out.text(Member.PUBLISHER, publication.getPublisher().getName());
        out.text("publisherKind", publication.getPublisher().getKind().toString());
        out.name("listsReview");
        out.flag(told.listsReview());
        out.count("mentionedRecommendations", told.mentionedRecommendations().size());
        out.share("recommendationShare", told.recommendationShare());
        out.count("mentionedCommendations", told.mentionedCommendations().size());
        out.share("commendationShare", told.commendationShare());
        out.name("selective");
        out.flag(told.selective());
        out.text("bias", told.bias().toString());
        JsonLists.texts(
                "recommendations",
                told.mentionedRecommendations().stream()
                        .map(Recommendation::getId)
                        .toList(),
                out);
        JsonLists.texts(
                "commendations",
                told.mentionedCommendations().stream().map(Commendation::getId).toList(),
                out);
        JsonLists.texts("leftOut", told.leftOut().stream().map(LeftOut::id).toList(), out);
        JsonLists.write("leftOutRequests", told.leftOutRequests(), CoverageJson::write, out);
        JsonLists.write("uncountedMentions", told.uncountedMentions(), CoverageJson::write, out);
        ChanceJson.write(told, out);
        out.endObject();
    }

    private static void write(LeftOutRequest request, JsonOut out) throws IOException {
        out.startObject();
        out.text(Member.TEXT, request.text());
        out.count("states", request.states());
        JsonLists.texts("records", request.records().stream().map(LeftOut::id).toList(), out);
        out.count("mentioned", request.mentioned());
        out.endObject();
    }

    private static void write(UncountedMention uncounted, JsonOut out) throws IOException {
        out.startObject();
        MentionCodec.INSTANCE.writeMembers(uncounted.mention(), out);
        out.text("reason", uncounted.reason().toString());
        out.endObject();
    }
}
