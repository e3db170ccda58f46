package io.github.openupr.io.table;

import io.github.openupr.code.PledgeId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.model.VoluntaryPledge;
import java.util.Map;

/** Voluntary pledges. */
final class PledgeTable extends RecordTable<VoluntaryPledge> {

    private final Column<PledgeId> id;
    private final Column<ReviewId> review;
    private final Column<String> text;
    private final Column<Integer> actionCategory;
    private final SourceRefColumns source;
    private final Column<Map<String, String>> extras;
    private final TermTable themes;

    PledgeTable() {
        super(
                VoluntaryPledge.class,
                "pledges",
                "pledge",
                "Voluntary pledges",
                "One row for each voluntary pledge of a State under review.");
        id = required("id", Kinds.PLEDGE_ID, "What names the pledge.");
        review = required("review", Kinds.REVIEW_ID, "The review in which it was made.");
        text = required("text", Kinds.TEXT, "What is pledged.");
        actionCategory = optional(
                "actionCategory",
                Kinds.NUMBER.titledBy("action-categories"),
                "The action category of UPR Info, 1 to 5.");
        source = new SourceRefColumns(this, "source", "the pledge");
        extras = optional("extras", Kinds.EXTRAS, "What else the source has on the pledge, by name.");
        themes = list(new TermTable(this, "pledgeThemes", "Themes of pledges", "The themes of a pledge."));
    }

    @Override
    Column<?> id() {
        return id;
    }

    @Override
    void write(VoluntaryPledge value, RowOut out) {
        out.put(id, value.getId());
        out.put(review, value.getReview());
        out.put(text, value.getText());
        out.put(actionCategory, value.getActionCategory());
        source.write(value.getSource(), out);
        out.putExtras(extras, value.getExtras());
        out.list(themes, value.getThemes());
    }

    @Override
    VoluntaryPledge read(RowIn in) {
        return VoluntaryPledge.builder()
                .id(in.required(id))
                .review(in.required(review))
                .text(in.text(text))
                .actionCategory(in.number(actionCategory))
                .source(source.read(in))
                .themes(in.list(themes))
                .extras(in.extras(extras))
                .build();
    }
}
