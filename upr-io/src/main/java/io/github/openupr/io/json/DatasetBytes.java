package io.github.openupr.io.json;

import io.github.openupr.model.UprDataset;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a dataset that is in memory, where nothing has to be put in order. */
final class DatasetBytes {

    private DatasetBytes() {}

    /** Writes the bytes that {@link DatasetWriter} would. */
    static void write(UprDataset dataset, OutputStream stream) throws IOException {
        JsonOut out = JsonOut.indented(stream, 0);
        out.startObject();
        out.text(Member.SCHEMA_VERSION, UprDataset.SCHEMA_VERSION);
        DatasetMetadataCodec.INSTANCE.write(Member.METADATA, dataset.getMetadata(), out);
        ReviewCodec.INSTANCE.write(Member.REVIEWS, dataset.getReviews(), out);
        RecommendationCodec.INSTANCE.write(Member.RECOMMENDATIONS, dataset.getRecommendations(), out);
        CommendationCodec.INSTANCE.write(Member.COMMENDATIONS, dataset.getCommendations(), out);
        VoluntaryPledgeCodec.INSTANCE.write(Member.PLEDGES, dataset.getPledges(), out);
        AssessmentCodec.INSTANCE.write(Member.ASSESSMENTS, dataset.getAssessments(), out);
        PublicationCodec.INSTANCE.write(Member.PUBLICATIONS, dataset.getPublications(), out);
        out.endObject();
        out.endLine();
        out.flush();
    }
}
