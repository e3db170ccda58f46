package io.github.openupr.io.table;

import io.github.openupr.code.AssessmentStatus;
import io.github.openupr.code.RecommendationId;
import io.github.openupr.model.Assessment;
import java.time.LocalDate;

/** Assessments of implementation. */
final class AssessmentTable extends RecordTable<Assessment> {

    private final Column<String> id;
    private final Column<RecommendationId> recommendation;
    private final ActorColumns assessor;
    private final Column<AssessmentStatus> status;
    private final Column<LocalDate> asOf;
    private final Column<String> comment;
    private final SourceRefColumns source;

    AssessmentTable() {
        super(
                Assessment.class,
                "assessments",
                "assessment",
                "Assessments",
                "One row for each assessment of how far a recommendation is implemented.");
        id = required("id", Kinds.TEXT, "What names the assessment.");
        recommendation = required("recommendation", Kinds.RECOMMENDATION_ID, "The recommendation that is assessed.");
        assessor = new ActorColumns(this, "assessor");
        status = required("status", Kinds.ASSESSMENT, "How far the assessor finds it implemented.");
        asOf = optional("asOf", Kinds.DAY, "The day for which the assessment holds.");
        comment = optional("comment", Kinds.TEXT, "What the assessor adds.");
        source = new SourceRefColumns(this, "source", "the assessment");
    }

    @Override
    Column<?> id() {
        return id;
    }

    @Override
    void write(Assessment value, RowOut out) {
        out.put(id, value.getId());
        out.put(recommendation, value.getRecommendation());
        assessor.write(value.getAssessor(), out);
        out.put(status, value.getStatus());
        out.put(asOf, value.getAsOf());
        out.put(comment, value.getComment());
        source.write(value.getSource(), out);
    }

    @Override
    Assessment read(RowIn in) {
        return Assessment.builder()
                .id(in.required(id))
                .recommendation(in.required(recommendation))
                .assessor(assessor.read(in))
                .status(in.required(status))
                .asOf(in.optional(asOf))
                .comment(in.optional(comment))
                .source(source.read(in))
                .build();
    }
}
