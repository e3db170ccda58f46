package io.github.openupr.io.json;

import io.github.openupr.analysis.CoverageAudit;
import io.github.openupr.analysis.LeftOut;
import io.github.openupr.analysis.PublicationCoverage;
import java.io.IOException;

/** An audit of coverage as JSON. Lists stand there even when they are empty: programs look for them. */
final class CoverageJson {

    private CoverageJson() {}

    static void write(CoverageAudit audit, JsonOut out) throws IOException {
        out.startObject();
        out.review(Member.REVIEW, audit.review());
        out.startList(Member.PUBLICATIONS);
        for (PublicationCoverage told : audit.publications()) {
            out.next();
            write(told, out);
        }
        out.endList();
        out.endObject();
        out.endLine();
        out.flush();
    }

    private static void write(PublicationCoverage told, JsonOut out) throws IOException {
        out.startObject();
        out.text(Member.ID, told.publication().getId());
        out.text(Member.PUBLISHER, told.publication().getPublisher().getName());
        out.name("mentionedRecommendations");
        out.number(told.mentionedRecommendations().size());
        out.name("mentionedCommendations");
        out.number(told.mentionedCommendations().size());
        out.name("selective");
        out.flag(told.selective());
        out.name("bias");
        out.text(told.bias().toString());
        out.name("leftOut");
        out.startList();
        for (LeftOut record : told.leftOut()) {
            out.next();
            out.text(record.id());
        }
        out.endList();
        out.endObject();
    }
}
