package io.github.openupr.model;

import io.github.openupr.code.CodeArbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Random values of all entities, for tests of all modules: every optional member is sometimes there, free text is any
 * Unicode text ({@link CodeArbitraries#text()}), numbers are any {@code int}, ids and codes are well-formed and refer
 * to nothing in particular.
 */
public final class Arbitraries {

    private static final RecordArbitraries RECORDS = new RecordArbitraries(CodeArbitraries.text());
    private static final PartArbitraries PARTS = new PartArbitraries(CodeArbitraries.text());

    private Arbitraries() {}

    /** Datasets whose free texts come from the given source, for formats that cannot hold every character. */
    public static Arbitrary<UprDataset> datasets(Arbitrary<String> text) {
        return new RecordArbitraries(text).datasets();
    }

    /** Records of all six types. */
    public static Arbitrary<UprRecord> records() {
        return net.jqwik.api.Arbitraries.oneOf(
                reviews(), recommendations(), commendations(), pledges(), assessments(), publications());
    }

    /** Random datasets: up to two records of each type, their references mostly dangling. */
    public static Arbitrary<UprDataset> datasets() {
        return RECORDS.datasets();
    }

    /** Random reviews. */
    public static Arbitrary<Review> reviews() {
        return RECORDS.reviews();
    }

    /** Random recommendations. */
    public static Arbitrary<Recommendation> recommendations() {
        return RECORDS.recommendations();
    }

    /** Random commendations. */
    public static Arbitrary<Commendation> commendations() {
        return RECORDS.commendations();
    }

    /** Random pledges. */
    public static Arbitrary<VoluntaryPledge> pledges() {
        return RECORDS.pledges();
    }

    /** Random assessments. */
    public static Arbitrary<Assessment> assessments() {
        return RECORDS.assessments();
    }

    /** Random publications. */
    public static Arbitrary<Publication> publications() {
        return RECORDS.publications();
    }

    /** Random dataset metadata. */
    public static Arbitrary<DatasetMetadata> metadata() {
        return PARTS.metadata();
    }

    /** Random data sources. */
    public static Arbitrary<DataSource> dataSources() {
        return PARTS.dataSources();
    }

    /** Random source refs. */
    public static Arbitrary<SourceRef> sourceRefs() {
        return PARTS.sourceRefs();
    }

    /** Random terms. */
    public static Arbitrary<Term> terms() {
        return PARTS.terms();
    }

    /** Random identifiers. */
    public static Arbitrary<Identifier> identifiers() {
        return PARTS.identifiers();
    }

    /** Random actors. */
    public static Arbitrary<Actor> actors() {
        return PARTS.actors();
    }

    /** Random responses. */
    public static Arbitrary<Response> responses() {
        return PARTS.responses();
    }

    /** Random answers. */
    public static Arbitrary<Answer> answers() {
        return PARTS.answers();
    }

    /** Random outcomes. */
    public static Arbitrary<Outcome> outcomes() {
        return PARTS.outcomes();
    }

    /** Random reported counts. */
    public static Arbitrary<ReportedCount> reportedCounts() {
        return PARTS.reportedCounts();
    }

    /** Random review documents. */
    public static Arbitrary<ReviewDocument> reviewDocuments() {
        return PARTS.reviewDocuments();
    }

    /** Random mentions. */
    public static Arbitrary<Mention> mentions() {
        return PARTS.mentions();
    }
}
