package io.github.openupr.io.table;

import io.github.openupr.code.RecommendationId;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.SdgCode;
import io.github.openupr.code.StateCode;
import io.github.openupr.code.TreatyCode;
import io.github.openupr.model.Recommendation;
import java.util.List;
import java.util.Map;

/** Recommendations. */
final class RecommendationTable extends RecordTable<Recommendation> {

    private final Column<RecommendationId> id;
    private final Column<ReviewId> review;
    private final Column<String> number;
    private final Column<Integer> part;
    private final Column<String> text;
    private final Column<String> printedText;
    private final Column<List<StateCode>> recommendingStates;
    private final Column<List<String>> unresolvedStates;
    private final ResponseColumns response;
    private final Column<List<SdgCode>> sdgs;
    private final Column<List<TreatyCode>> treaties;
    private final Column<Integer> actionCategory;
    private final SourceRefColumns source;
    private final Column<Map<String, String>> extras;
    private final TermTable themes;
    private final TermTable affectedPersons;
    private final IdentifierTable identifiers;
    private final EarlierResponseTable earlierResponses;

    RecommendationTable() {
        super(
                Recommendation.class,
                "recommendations",
                "recommendation",
                "Recommendations",
                "One row for each recommendation to a State under review.");
        id = required("id", Kinds.RECOMMENDATION_ID, "What names the recommendation: review and number, or a digest.");
        review = required("review", Kinds.REVIEW_ID, "The review in which it was made.");
        number = optional("number", Kinds.TEXT, "Paragraph and item in the report of the Working Group, as text.");
        part = optional("part", Kinds.NUMBER, "Which part of a printed item it is, where one item has several.");
        text = required("text", Kinds.TEXT, "What is recommended.");
        printedText =
                optional("printedText", Kinds.TEXT, "The text as it is printed, where the text had to be completed.");
        recommendingStates =
                optional("recommendingStates", Kinds.STATE.several(), "The recommending States, ISO 3166-1 alpha-3.");
        unresolvedStates =
                optional("unresolvedStates", Kinds.TEXT.several(), "Recommending States as printed that no code fits.");
        response = ResponseColumns.optional(this);
        sdgs = optional("sdgs", Kinds.SDG.several(), "Sustainable Development Goals and targets.");
        treaties = optional("treaties", Kinds.TREATY.several(), "Treaties and other instruments that it names.");
        actionCategory = optional(
                "actionCategory",
                Kinds.NUMBER.titledBy("action-categories"),
                "The action category of UPR Info, 1 to 5.");
        source = new SourceRefColumns(this, "source", "the recommendation");
        extras = optional("extras", Kinds.EXTRAS, "What else the source has on the recommendation, by name.");
        themes = list(new TermTable(
                this, "recommendationThemes", "Themes of recommendations", "The themes of a recommendation."));
        affectedPersons = list(new TermTable(
                this, "affectedPersons", "Affected persons", "The groups of persons that a recommendation is about."));
        identifiers = list(new IdentifierTable(this));
        earlierResponses = list(new EarlierResponseTable(this));
    }

    @Override
    Column<?> id() {
        return id;
    }

    @Override
    void write(Recommendation value, RowOut out) {
        out.put(id, value.getId());
        out.put(review, value.getReview());
        out.put(number, value.getNumber());
        out.put(part, value.getPart());
        out.put(text, value.getText());
        out.put(printedText, value.getPrintedText());
        out.putAll(recommendingStates, value.getRecommendingStates());
        out.putAll(unresolvedStates, value.getUnresolvedStates());
        value.getResponse().ifPresent(answer -> response.write(answer, out));
        out.putAll(sdgs, value.getSdgs());
        out.putAll(treaties, value.getTreaties());
        out.put(actionCategory, value.getActionCategory());
        source.write(value.getSource(), out);
        out.putExtras(extras, value.getExtras());
        out.list(themes, value.getThemes());
        out.list(affectedPersons, value.getAffectedPersons());
        out.list(identifiers, value.getIdentifiers());
        out.list(earlierResponses, value.getEarlierResponses());
    }

    @Override
    Recommendation read(RowIn in) {
        return Recommendation.builder()
                .id(in.required(id))
                .review(in.required(review))
                .number(in.optional(number))
                .part(in.number(part))
                .text(in.text(text))
                .printedText(in.optional(printedText))
                .recommendingStates(in.several(recommendingStates))
                .unresolvedStates(in.several(unresolvedStates))
                .response(response.readOptional(in))
                .sdgs(in.several(sdgs))
                .treaties(in.several(treaties))
                .actionCategory(in.number(actionCategory))
                .source(source.read(in))
                .themes(in.list(themes))
                .affectedPersons(in.list(affectedPersons))
                .identifiers(in.list(identifiers))
                .earlierResponses(in.list(earlierResponses))
                .extras(in.extras(extras))
                .build();
    }
}
