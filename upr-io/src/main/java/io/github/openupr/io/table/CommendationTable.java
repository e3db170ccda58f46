package io.github.openupr.io.table;

import io.github.openupr.code.CommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.model.Commendation;
import java.util.Map;

/** Commendations. */
final class CommendationTable extends RecordTable<Commendation> {

    private final Column<CommendationId> id;
    private final Column<ReviewId> review;
    private final Column<StateCode> state;
    private final Column<String> text;
    private final SourceRefColumns source;
    private final Column<Map<String, String>> extras;
    private final TermTable themes;

    CommendationTable() {
        super(
                Commendation.class,
                "commendations",
                "commendation",
                "Commendations",
                "One row for each progress that was welcomed in a review.");
        id = required("id", Kinds.COMMENDATION_ID, "What names the commendation.");
        review = required("review", Kinds.REVIEW_ID, "The review in which it was made.");
        state = optional("state", Kinds.STATE, "The State that made it, ISO 3166-1 alpha-3.");
        text = required("text", Kinds.TEXT, "What is welcomed.");
        source = new SourceRefColumns(this, "source", "the commendation");
        extras = optional("extras", Kinds.EXTRAS, "What else the source has on the commendation, by name.");
        themes = list(
                new TermTable(this, "commendationThemes", "Themes of commendations", "The themes of a commendation."));
    }

    @Override
    Column<?> id() {
        return id;
    }

    @Override
    void write(Commendation value, RowOut out) {
        out.put(id, value.getId());
        out.put(review, value.getReview());
        out.put(state, value.getState());
        out.put(text, value.getText());
        source.write(value.getSource(), out);
        out.putExtras(extras, value.getExtras());
        out.list(themes, value.getThemes());
    }

    @Override
    Commendation read(RowIn in) {
        return Commendation.builder()
                .id(in.required(id))
                .review(in.required(review))
                .state(in.optional(state))
                .text(in.text(text))
                .source(source.read(in))
                .themes(in.list(themes))
                .extras(in.extras(extras))
                .build();
    }
}
