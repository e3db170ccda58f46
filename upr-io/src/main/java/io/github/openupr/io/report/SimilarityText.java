package io.github.openupr.io.report;

import io.github.openupr.analysis.LikeRecommendations;
import io.github.openupr.analysis.Similarity;
import io.github.openupr.model.Recommendation;
import java.util.List;
import java.util.Locale;

/** Groups of like recommendations for people who do not know the data model. Belongs to one thread. */
final class SimilarityText {

    private static final int SHOWN = 20;
    private static final int MEMBERS_SHOWN = 5;
    private static final int INDENT = 4;

    private final Lines lines = new Lines();

    SimilarityText(Similarity result) {
        lines.add("LIKE RECOMMENDATIONS"
                + result.review().map(review -> " of the review " + review).orElse(""));
        lines.wrap(
                "  Alike are those whose score is " + score(result.threshold())
                        + " or more: 1 where two have the same words, 0 where they have none in common; rare words count"
                        + " more, and a treaty is one word however it is named.",
                2);
        int alone = result.alone();
        lines.wrap(
                "  " + Figures.number(result.recommendations(), "recommendation") + ": "
                        + Figures.grouped(result.recommendations() - alone) + " in "
                        + Figures.number(result.groups().size(), "group") + ", " + Figures.grouped(alone)
                        + " like no other.",
                2);
        result.groups().stream().limit(SHOWN).forEach(this::group);
        int more = result.groups().size() - SHOWN;
        if (more > 0) {
            lines.add("");
            lines.add("and " + Figures.number(more, "more group"));
        }
    }

    private static String score(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }

    private void group(LikeRecommendations group) {
        List<Recommendation> members = group.recommendations();
        lines.add("");
        lines.add(Figures.number(group.states(), "State") + ", " + Figures.number(members.size(), "recommendation")
                + ", score " + score(group.score()) + " or more");
        if (!group.sharedWords().isEmpty()) {
            lines.wrap("  shared words: " + String.join(" ", group.sharedWords()), INDENT);
        }
        members.stream().limit(MEMBERS_SHOWN).forEach(this::member);
        if (members.size() > MEMBERS_SHOWN) {
            lines.add("  and " + Figures.grouped(members.size() - MEMBERS_SHOWN) + " more");
        }
    }

    private void member(Recommendation each) {
        String place = Place.of(each.getSource());
        lines.wrap(
                "  " + each.getId() + ", " + RecommendingStates.of(each)
                        + (place.isEmpty() ? "" : " (source: " + place + ")"),
                INDENT);
        lines.wrap(" ".repeat(INDENT) + each.getText(), INDENT);
    }

    /** The text, each line with its end. */
    @Override
    public String toString() {
        return lines.toString();
    }
}
