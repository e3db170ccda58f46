package io.github.openupr.examples.report;

import io.github.openupr.analysis.DueByNextReview;
import io.github.openupr.analysis.OtherReviews;
import io.github.openupr.analysis.ReviewSummary;
import io.github.openupr.code.ReviewId;
import io.github.openupr.code.StateCode;
import io.github.openupr.examples.StateNames;
import io.github.openupr.io.ReadResult;
import io.github.openupr.io.report.Figures;
import io.github.openupr.model.Commendation;
import io.github.openupr.model.DataSource;
import io.github.openupr.model.DatasetMetadata;
import io.github.openupr.model.Recommendation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that the page shows, in words.
 *
 * @param title what browsers call it
 * @param heading its main heading
 * @param lead what it is about and what its figures are of
 * @param dataset what the data call themselves; may be empty
 * @param story the main points
 * @param figures the figures at its head
 * @param themes recommendations by theme
 * @param groups recommendations by regional group of the recommending States
 * @param recommenders recommendations by recommending State
 * @param reviews the reviews
 * @param rows the first rows of the table, for browsers without scripts
 * @param listed how many rows the table has
 * @param commendations what States welcomed: the first of them
 * @param moreCommendations how many more there are
 * @param steps what became of the recommendations of one review until the next one
 * @param due what is due by the next review; may be empty
 * @param coverage who told what
 * @param comparisons the review by each dimension beside all other reviews of the data
 * @param others with what it is compared; empty where there is nothing
 * @param notices what reading told
 * @param sources where the data are from
 * @param data what the script shows
 */
record Page(
        String title,
        String heading,
        String lead,
        String dataset,
        List<String> story,
        List<HeadFigure> figures,
        Chart themes,
        Chart groups,
        Chart recommenders,
        List<ReviewRow> reviews,
        List<Row> rows,
        int listed,
        List<Item> commendations,
        int moreCommendations,
        List<FollowUpStep> steps,
        String due,
        List<Coverage> coverage,
        List<Comparison> comparisons,
        String others,
        List<NoticeLine> notices,
        List<SourceLine> sources,
        String data) {

    /** How many rows, and how many commendations, stand in the page itself. */
    static final int STATIC_ROWS = 100;

    private static final int THEMES_IN_CHART = 15;
    private static final int STATES_IN_CHART = 20;
    private static final int ALL = Integer.MAX_VALUE;

    /** Whether it is about one review. */
    boolean aboutOne() {
        return !due.isEmpty();
    }

    static Page of(Scope scope, ReadResult read) {
        List<Coverage> coverage = scope.audits().stream().map(Coverage::of).toList();
        List<FollowUpStep> steps = scope.followUp().map(FollowUpStep::of).orElse(List.of());
        Chart themes = themes(scope);
        Chart groups = groups(scope);
        Chart recommenders = recommenders(scope);
        Optional<DatasetMetadata> metadata = read.dataset().getMetadata();
        String heading = heading(scope);
        return new Page(
                "Universal Periodic Review: " + heading,
                heading,
                lead(scope),
                metadata.flatMap(DatasetMetadata::getDescription)
                        .map(Shown::text)
                        .orElse(""),
                Story.of(scope, themes),
                Headline.of(scope),
                themes,
                groups,
                recommenders,
                scope.reviews().stream()
                        .map(review -> ReviewRow.of(scope, review))
                        .toList(),
                scope.recommendations().stream().limit(STATIC_ROWS).map(Row::of).toList(),
                scope.listed().size(),
                scope.commendations().stream()
                        .limit(STATIC_ROWS)
                        .map(Page::commendation)
                        .toList(),
                Math.max(0, scope.commendations().size() - STATIC_ROWS),
                steps,
                scope.followUp().map(followUp -> due(followUp.due())).orElse(""),
                coverage,
                scope.summary().map(Comparison::of).orElse(List.of()),
                scope.summary().flatMap(ReviewSummary::others).map(Page::others).orElse(""),
                NoticeLine.of(read),
                metadata.map(DatasetMetadata::getSources).orElse(List.<DataSource>of()).stream()
                        .map(SourceLine::of)
                        .toList(),
                PageData.of(
                        scope,
                        Stream.of(
                                        Stream.of(themes, groups, recommenders),
                                        steps.stream().map(FollowUpStep::chart),
                                        coverage.stream().map(Coverage::chart))
                                .flatMap(charts -> charts)
                                .filter(chart -> !chart.isEmpty())
                                .toList()));
    }

    private static String heading(Scope scope) {
        return scope.review()
                .map(review -> StateNames.of(review.state()) + ", review of cycle " + review.cycle())
                .orElseGet(() -> Figures.number(scope.reviews().size(), "review") + " of "
                        + Figures.number(
                                scope.reviews().stream()
                                        .map(ReviewId::state)
                                        .distinct()
                                        .count(),
                                "State"));
    }

    private static String lead(Scope scope) {
        if (scope.review().isEmpty()) {
            return "This page is about all reviews in the data. Every figure is of what the data hold, which may be a part of"
                    + " a review. A page about one of them, with its follow-up: upr report --review.";
        }
        ReviewId review = scope.review().get();
        int others = scope.reviews().headSet(review, false).size()
                + scope.reviews().tailSet(review, false).size();
        return "This page is about the review " + review + ": " + ReviewRow.about(scope, review)
                + ". Every figure is of what the data hold of it, which may be a part of the review."
                + (others == 0
                        ? " The data have no other review of this State."
                        : " The State's other reviews in the data stand beside it where the page says so.");
    }

    private static String due(DueByNextReview due) {
        return "Due by the next review"
                + due.nextReview()
                        .map(next -> ", expected in " + next.year() + ",")
                        .orElse("") + " from " + due.review()
                + ": " + Figures.number(due.supported().size(), "supported recommendation") + " to implement and "
                + Figures.grouped(due.pending().size()) + " to answer. " + Figures.grouped(due.noted())
                + " were noted; "
                + Figures.grouped(due.withoutPosition()) + " have no position in the data or one that is unclear.";
    }

    private static String others(OtherReviews others) {
        return "Beside " + Figures.number(others.reviews(), "other review") + " of the data, with "
                + Figures.number(others.recommendations(), "recommendation") + ".";
    }

    private static Chart themes(Scope scope) {
        Tally tally = new Tally();
        for (Recommendation each : scope.recommendations()) {
            Row.themes(each.getThemes()).forEach(theme -> tally.add(theme, each));
        }
        return tally.chart(
                "themes",
                "Positions by theme",
                "Recommendations by theme and position. A recommendation with several themes counts for each.",
                "Theme",
                THEMES_IN_CHART);
    }

    private static Chart groups(Scope scope) {
        Tally tally = new Tally();
        for (Recommendation each : scope.recommendations()) {
            each.getRecommendingStates().forEach(state -> tally.add(RegionalGroups.of(state), each));
            each.getUnresolvedStates().forEach(name -> tally.add(RegionalGroups.unknown(), each));
        }
        return tally.chart(
                "groups",
                "Recommending States by regional group",
                "State mentions: a recommendation counts once for each State that made it.",
                "Regional group",
                ALL);
    }

    private static Chart recommenders(Scope scope) {
        Tally tally = new Tally();
        for (Recommendation each : scope.recommendations()) {
            for (StateCode state : each.getRecommendingStates()) {
                tally.add(StateNames.of(state), each);
            }
        }
        return tally.chart(
                "recommenders",
                "Recommending States",
                "Recommendations by the State that made them, alone or with others.",
                "Recommending State",
                STATES_IN_CHART);
    }

    private static Item commendation(Commendation commendation) {
        return Item.of(
                commendation.getId(),
                commendation.getText(),
                commendation.getState().map(StateNames::of).orElse(""),
                commendation.getSource());
    }
}
