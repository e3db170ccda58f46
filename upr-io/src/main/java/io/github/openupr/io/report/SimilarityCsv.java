package io.github.openupr.io.report;

import io.github.openupr.analysis.LikeRecommendations;
import io.github.openupr.analysis.Similarity;
import io.github.openupr.model.Recommendation;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Groups of like recommendations as a table: one row for each recommendation of a group. */
final class SimilarityCsv {

    private static final List<String> HEADER = List.of(
            "group",
            "states",
            "score",
            "sharedWords",
            "lead",
            "review",
            "id",
            "recommendingStates",
            "position",
            "text",
            "source");

    private SimilarityCsv() {}

    static String of(Similarity result) {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (LikeRecommendations group : result.groups()) {
            number++;
            for (Recommendation each : group.recommendations()) {
                rows.add(row(number, group, each));
            }
        }
        return Table.of(HEADER, rows, row -> row);
    }

    private static List<String> row(int number, LikeRecommendations group, Recommendation each) {
        return List.of(
                Integer.toString(number),
                Integer.toString(group.states()),
                Figures.share(OptionalDouble.of(group.score())),
                String.join(" ", group.sharedWords()),
                Boolean.toString(each.equals(group.lead())),
                each.getReview().toString(),
                each.getId().toString(),
                RecommendingStates.codes(each),
                Answered.of(each),
                each.getText(),
                Place.of(each.getSource()));
    }
}
