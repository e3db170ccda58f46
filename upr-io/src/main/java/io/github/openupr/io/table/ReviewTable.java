package io.github.openupr.io.table;

import io.github.openupr.code.ReviewId;
import io.github.openupr.code.ReviewStatus;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Outcome;
import io.github.openupr.model.Review;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reviews: one State in one cycle. */
final class ReviewTable extends RecordTable<Review> {

    private final Column<ReviewId> id;
    private final Column<StateCode> stateUnderReview;
    private final Column<Integer> cycle;
    private final Column<Integer> session;
    private final Column<ReviewStatus> status;
    private final Column<LocalDate> reviewedOn;
    private final Column<LocalDate> reportAdoptedOn;
    private final Column<Integer> councilSession;
    private final Column<LocalDate> adoptedOn;
    private final Column<String> decision;
    private final Column<List<StateCode>> troika;
    private final Column<List<StateCode>> speakers;
    private final Column<Integer> nextReviewYear;
    private final SourceRefColumns source;
    private final Column<Map<String, String>> extras;
    private final ReportedCountTable reportedCounts;
    private final DocumentTable documents;
    private final AnswerTable answers;

    ReviewTable() {
        super(Review.class, "reviews", "review", "Reviews", "One row for each review: one State in one cycle.");
        id = required("id", Kinds.REVIEW_ID, "The review: State under review and cycle.");
        stateUnderReview = required("stateUnderReview", Kinds.STATE, "The State under review, ISO 3166-1 alpha-3.");
        cycle = required("cycle", Kinds.NUMBER, "The cycle of the Universal Periodic Review, from 1.");
        session = optional("session", Kinds.NUMBER, "The session of the Working Group.");
        status = optional("status", Kinds.REVIEW_STATUS, "Whether the review took place.");
        reviewedOn = optional("reviewedOn", Kinds.DAY, "The day of the interactive dialogue.");
        reportAdoptedOn =
                optional("reportAdoptedOn", Kinds.DAY, "The day on which the Working Group adopted its report.");
        councilSession = optional(
                "outcome.councilSession",
                Kinds.NUMBER,
                "The session of the Human Rights Council that adopted the outcome.");
        adoptedOn = optional("outcome.adoptedOn", Kinds.DAY, "The day on which the Council adopted the outcome.");
        decision = optional("outcome.decision", Kinds.TEXT, "The Council's decision on the outcome.");
        troika = optional("troika", Kinds.STATE.several(), "The three States that assisted the review.");
        speakers = optional("speakers", Kinds.STATE.several(), "The States that took the floor, in their order.");
        nextReviewYear = optional("nextReviewYear", Kinds.NUMBER, "The year in which the next review is due.");
        source = new SourceRefColumns(this, "source", "the review");
        extras = optional("extras", Kinds.EXTRAS, "What else the source has on the review, by name.");
        reportedCounts = list(new ReportedCountTable(this));
        documents = list(new DocumentTable(this));
        answers = list(new AnswerTable(this));
    }

    @Override
    Column<?> id() {
        return id;
    }

    @Override
    void write(Review value, RowOut out) {
        out.put(id, value.getId());
        out.put(stateUnderReview, value.getStateUnderReview());
        out.put(cycle, value.getCycle());
        out.put(session, value.getSession());
        out.put(status, value.getStatus());
        out.put(reviewedOn, value.getReviewedOn());
        out.put(reportAdoptedOn, value.getReportAdoptedOn());
        value.getOutcome().ifPresent(outcome -> {
            out.put(councilSession, outcome.getCouncilSession());
            out.put(adoptedOn, outcome.getAdoptedOn());
            out.put(decision, outcome.getDecision());
        });
        out.putAll(troika, value.getTroika());
        out.putAll(speakers, value.getSpeakers());
        out.put(nextReviewYear, value.getNextReviewYear());
        source.write(value.getSource(), out);
        out.putExtras(extras, value.getExtras());
        out.list(reportedCounts, value.getReportedCounts());
        out.list(documents, value.getDocuments());
        out.list(answers, value.getAnswers());
    }

    @Override
    Review read(RowIn in) {
        return Review.builder()
                .id(in.required(id))
                .stateUnderReview(in.required(stateUnderReview))
                .cycle(in.required(cycle))
                .session(in.number(session))
                .status(in.optional(status))
                .reviewedOn(in.optional(reviewedOn))
                .reportAdoptedOn(in.optional(reportAdoptedOn))
                .outcome(outcome(in))
                .troika(in.several(troika))
                .speakers(in.several(speakers))
                .nextReviewYear(in.number(nextReviewYear))
                .source(source.read(in))
                .reportedCounts(in.list(reportedCounts))
                .documents(in.list(documents))
                .answers(in.list(answers))
                .extras(in.extras(extras))
                .build();
    }

    private Optional<Outcome> outcome(RowIn in) {
        return in.part(
                List.of(councilSession, adoptedOn, decision),
                () -> Outcome.builder()
                        .councilSession(in.required(councilSession))
                        .adoptedOn(in.optional(adoptedOn))
                        .decision(in.optional(decision))
                        .build());
    }
}
