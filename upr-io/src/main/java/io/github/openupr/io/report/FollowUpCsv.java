package io.github.openupr.io.report;

import io.github.openupr.analysis.FollowUp;
import io.github.openupr.analysis.FollowedRecommendation;
import io.github.openupr.analysis.Repetition;
import io.github.openupr.analysis.ReviewFollowUp;
import io.github.openupr.model.Assessment;
import io.github.openupr.model.Recommendation;
import io.github.openupr.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came again across the cycles of a State, as a table: one row for each pair, for each recommendation that did not come again, for each new one,
 * and for each of the latest review that is due.
 */
final class FollowUpCsv {

    private static final List<String> HEADER = List.of(
            "kind",
            "earlierReview",
            "laterReview",
            "earlierId",
            "laterId",
            "ground",
            "score",
            "sharedWords",
            "sharedTreaties",
            "sharedThemes",
            "sameState",
            "statesAgain",
            "assessments",
            "earlierPosition",
            "laterPosition",
            "earlierStates",
            "laterStates",
            "earlierText",
            "laterText",
            "earlierSource",
            "laterSource");

    private FollowUpCsv() {}

    static String of(FollowUp result) {
        List<List<String>> rows = new ArrayList<>();
        result.steps().forEach(step -> addRows(step, rows));
        Stream.concat(result.due().supported().stream(), result.due().pending().stream())
                .forEach(each -> rows.add(
                        row("due", result.due().review().toString(), "", Optional.of(each), Optional.empty())));
        return Table.of(HEADER, rows, row -> row);
    }

    private static void addRows(ReviewFollowUp step, List<List<String>> rows) {
        String earlier = step.earlier().toString();
        String later = step.later().toString();
        for (FollowedRecommendation each : step.recommendations()) {
            if (!each.repeated()) {
                rows.add(with(
                        each,
                        row("not_repeated", earlier, later, Optional.of(each.recommendation()), Optional.empty())));
            }
            for (Repetition pair : each.repetitions()) {
                rows.add(with(
                        each,
                        with(
                                pair,
                                row(
                                        "repeated",
                                        earlier,
                                        later,
                                        Optional.of(pair.earlier()),
                                        Optional.of(pair.later())))));
            }
        }
        step.newRequests().forEach(each -> rows.add(row("new", earlier, later, Optional.empty(), Optional.of(each))));
    }

    private static List<String> row(
            String kind,
            String earlierReview,
            String laterReview,
            Optional<Recommendation> earlier,
            Optional<Recommendation> later) {
        List<String> row = new ArrayList<>(List.of(kind, earlierReview, laterReview));
        addBoth(row, earlier, later, record -> record.getId().toString());
        row.addAll(List.of("", "", "", "", "", "", "", ""));
        addBoth(row, earlier, later, Answered::of);
        addBoth(row, earlier, later, RecommendingStates::codes);
        addBoth(row, earlier, later, Recommendation::getText);
        addBoth(row, earlier, later, record -> Place.of(record.getSource()));
        return row;
    }

    private static void addBoth(
            List<String> row,
            Optional<Recommendation> earlier,
            Optional<Recommendation> later,
            Function<Recommendation, String> value) {
        row.add(earlier.map(value).orElse(""));
        row.add(later.map(value).orElse(""));
    }

    private static List<String> with(Repetition pair, List<String> row) {
        set(row, "ground", pair.ground().toString());
        set(row, "score", Figures.share(OptionalDouble.of(pair.score())));
        set(row, "sharedWords", String.join(" ", pair.sharedWords()));
        set(
                row,
                "sharedTreaties",
                pair.sharedTreaties().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        set(
                row,
                "sharedThemes",
                pair.sharedThemes().stream().map(Term::getLabel).collect(Collectors.joining(" | ")));
        set(row, "sameState", Boolean.toString(pair.sameState()));
        return row;
    }

    private static List<String> with(FollowedRecommendation each, List<String> row) {
        set(row, "statesAgain", Integer.toString(each.statesAgain()));
        set(
                row,
                "assessments",
                each.assessments().stream().map(FollowUpCsv::assessment).collect(Collectors.joining(" | ")));
        return row;
    }

    private static String assessment(Assessment each) {
        return each.getStatus() + " (" + each.getAssessor().getName() + ")";
    }

    private static void set(List<String> row, String column, String value) {
        row.set(HEADER.indexOf(column), value);
    }
}
